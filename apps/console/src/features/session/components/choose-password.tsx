import { Button, PasswordInput, Text } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsOf } from '../../../api/problem';
import { ProblemAlert } from '../../../ui/problem-alert';
import { useChoosePassword } from '../api/choose-password';
import { useSignOut } from '../api/session';

/** As many characters as the API insists on. */
const leastCharacters = 12;

type Props = {
  name: string;
  /** The one-time password as it was typed a moment ago; asked for where the page was loaded anew since. */
  typed: string | undefined;
  onChosen: () => void;
};

/** Whoever signed in by a one-time password chooses their own before anything else. */
export function ChoosePassword({ name, typed, onChosen }: Props) {
  const { t } = useTranslation('session');
  const current = useRef<HTMLInputElement>(null);
  const next = useRef<HTMLInputElement>(null);
  const [gap, setGap] = useState<'too-short' | 'same'>();
  const choose = useChoosePassword(onChosen);
  const signOut = useSignOut();
  const isOver = faultsOf(choose.error).some(({ path }) => path === 'current');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = { current: typed ?? current.current?.value ?? '', next: next.current?.value ?? '' };
    const missing =
      given.next.length < leastCharacters ? 'too-short' : given.next === given.current ? 'same' : undefined;
    setGap(missing);
    if (missing) return next.current?.focus();
    choose.mutate(given, { onError: () => (current.current ?? next.current)?.select() });
  };
  const shown = { visibilityToggleButtonProps: { 'aria-label': t('show-password'), tabIndex: 0 } };
  return (
    <form onSubmit={submit} noValidate style={{ display: 'contents' }}>
      <div role="alert">
        {isOver && (
          <Text size="sm" c="var(--overdue)" fw={600}>
            {t('one-time-over')}
          </Text>
        )}
        {choose.error && !isOver && <ProblemAlert error={choose.error} title={t('not-chosen')} />}
      </div>
      <Text size="sm">{t('choose-explained')}</Text>
      {/* By it browsers know whose password they are asked to keep. */}
      <input type="text" name="username" autoComplete="username" value={name} readOnly hidden />
      {typed === undefined && (
        <PasswordInput ref={current} label={t('one-time-password')} autoComplete="current-password" {...shown} />
      )}
      <PasswordInput
        ref={next}
        label={t('own-password')}
        description={t('own-password-explained')}
        autoComplete="new-password"
        autoFocus
        error={gap && t(gap)}
        {...shown}
      />
      <Button type="submit" loading={choose.isPending}>
        {t('choose')}
      </Button>
      <Button variant="default" loading={signOut.isPending} onClick={() => signOut.mutate()}>
        {t('later')}
      </Button>
    </form>
  );
}
