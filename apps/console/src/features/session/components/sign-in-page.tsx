import { Button, Center, Group, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isSignedOut } from '../../../api/problem';
import { Logo } from '../../../ui/logo';
import { ProblemAlert } from '../../../ui/problem-alert';
import { sessionQuery, useSignIn, type SignIn } from '../api/session';
import { ChoosePassword } from './choose-password';

type Missing = { name?: string; password?: string };

type Props = { onSignedIn: () => void };

/** The way in: name and password, and after a one-time password the choice of another. */
export function SignInPage({ onSignedIn }: Props) {
  const { t } = useTranslation('session');
  const { data: session } = useQuery(sessionQuery);
  const [typed, setTyped] = useState<string>();
  const choosing = session?.choosesPassword ? session.name : undefined;
  return (
    <Center component="main" mih="100dvh" p="md">
      <title>{`${t(choosing ? 'choose-title' : 'sign-in')} · Stepladder`}</title>
      <Paper withBorder p="xl" w="100%" maw={400}>
        <Stack>
          <Group gap={8} wrap="nowrap">
            <Logo />
            <Title order={1} size="h3">
              {t(choosing ? 'choose-title' : 'title')}
            </Title>
          </Group>
          {choosing ? (
            <ChoosePassword name={choosing} typed={typed} onChosen={onSignedIn} />
          ) : (
            <SignInForm onTyped={setTyped} onSignedIn={onSignedIn} />
          )}
        </Stack>
      </Paper>
    </Center>
  );
}

/** What is missing or wrong is said at its field and focused. */
function SignInForm({ onTyped, onSignedIn }: Props & { onTyped: (password: string) => void }) {
  const { t } = useTranslation('session');
  const [missing, setMissing] = useState<Missing>({});
  const name = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const signIn = useSignIn();

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = { name: name.current?.value.trim() ?? '', password: password.current?.value ?? '' };
    const gaps = missingFrom(given);
    setMissing(gaps);
    if (gaps.name) return name.current?.focus();
    if (gaps.password) return password.current?.focus();
    // Before it is answered: this form is gone as soon as another password is to be chosen.
    onTyped(given.password);
    signIn.mutate(given, {
      onSuccess: ({ choosesPassword }) => (choosesPassword ? undefined : onSignedIn()),
      onError: () => password.current?.select(),
    });
  };

  return (
    <form onSubmit={submit} noValidate style={{ display: 'contents' }}>
      <div role="alert">{signIn.error && <WrongOrAway error={signIn.error} />}</div>
      <TextInput
        ref={name}
        label={t('name')}
        name="name"
        autoComplete="username"
        autoFocus
        error={missing.name && t(missing.name)}
      />
      <PasswordInput
        ref={password}
        label={t('password')}
        visibilityToggleButtonProps={{ 'aria-label': t('show-password') }}
        name="password"
        autoComplete="current-password"
        error={missing.password && t(missing.password)}
      />
      <Button type="submit" loading={signIn.isPending}>
        {t('sign-in')}
      </Button>
      <Text size="sm" c="dimmed">
        {t('first')}
      </Text>
    </form>
  );
}

function WrongOrAway({ error }: { error: unknown }) {
  const { t } = useTranslation('session');
  if (!isSignedOut(error)) return <ProblemAlert error={error} title={t('not-signed-in')} />;
  return (
    <Text size="sm" c="var(--overdue)" fw={600}>
      {t('wrong')}
    </Text>
  );
}

function missingFrom({ name, password }: SignIn): Missing {
  return { ...(name ? {} : { name: 'enter-name' }), ...(password ? {} : { password: 'enter-password' }) };
}
