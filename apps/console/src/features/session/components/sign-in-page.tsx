import { Button, Center, Group, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isSignedOut } from '../../../api/problem';
import { Logo } from '../../../ui/logo';
import { ProblemAlert } from '../../../ui/problem-alert';
import { useSignIn, type SignIn } from '../api/session';

type Missing = { name?: string; password?: string };

/** Name and password; what is missing or wrong is said at its field and focused. */
export function SignInPage({ onSignedIn }: { onSignedIn: () => void }) {
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
    signIn.mutate(given, { onSuccess: onSignedIn, onError: () => password.current?.select() });
  };

  return (
    <Center component="main" mih="100dvh" p="md">
      <Paper component="form" onSubmit={submit} noValidate withBorder p="xl" w="100%" maw={400}>
        <Stack>
          <Group gap={8}>
            <Logo />
            <Title order={1} size="h3">
              {t('title')}
            </Title>
          </Group>
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
        </Stack>
      </Paper>
    </Center>
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
