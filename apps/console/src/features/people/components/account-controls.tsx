import { Button, Group, Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../ui/instant-text';
import { ProblemAlert } from '../../../ui/problem-alert';
import { useNow } from '../../../ui/use-now';
import { useAccounts, type AccessRole, type AccountView } from '../api/accounts';
import { AccessChoice } from './access-choice';

type Props = {
  account: AccountView;
  name: string;
  onSecret: (secret: { account: AccountView; password: string }) => void;
};

/** What can be done with an account that is there; what was changed by a slip is changed back. */
export function AccountControls({ account, name, onSecret }: Props) {
  const { t } = useTranslation('accounts');
  const { change, reset, signOut } = useAccounts();
  const [access, setAccess] = useState<AccessRole | ''>(account.access ?? '');
  const [before, setBefore] = useState<AccessRole>();
  const now = useNow();
  const { id, sessions, disabledAt, oneTimeUntilAt } = account;
  const error = [change, reset, signOut].map((each) => each.error).find(Boolean);
  const allow = (next: AccessRole, undoing?: AccessRole) => {
    setAccess(next);
    change.mutate({ id, access: next }, { onSuccess: () => setBefore(undoing) });
  };
  return (
    <Stack>
      <Text size="sm">
        {t('signs-in-as', { name: account.name })}
        {oneTimeUntilAt && (
          <>
            {' '}
            {t('not-chosen-yet')} <InstantText at={oneTimeUntilAt} now={now} withZone />
          </>
        )}
      </Text>
      {error && <ProblemAlert error={error} title={t('not-done')} />}
      <AccessChoice value={access} onChange={setAccess} problem={undefined} />
      <Group>
        <Button
          variant="default"
          disabled={access === '' || access === account.access}
          loading={change.isPending}
          onClick={() => access && allow(access, account.access)}
        >
          {t('change-access')}
        </Button>
        <Text size="sm" role="status">
          {change.isSuccess && change.variables.access ? t('access-changed', { name }) : ''}
        </Text>
        {before && (
          <Button size="compact-sm" variant="subtle" onClick={() => allow(before)}>
            {t('undo')}
          </Button>
        )}
      </Group>
      <Switch
        label={t('enabled')}
        description={t('enabled-explained')}
        checked={!disabledAt}
        onChange={(event) => change.mutate({ id, active: event.currentTarget.checked })}
      />
      <Resetting onReset={() => reset.mutate(id, { onSuccess: onSecret })} isPending={reset.isPending} />
      <Group>
        <Button variant="default" disabled={sessions === 0} onClick={() => signOut.mutate(id)}>
          {t('sign-out-everywhere')}
        </Button>
        <Text size="sm" role="status">
          {t('signed-in', { count: sessions })}
        </Text>
      </Group>
    </Stack>
  );
}

/** It cannot be undone, so it is asked again. */
function Resetting({ onReset, isPending }: { onReset: () => void; isPending: boolean }) {
  const { t } = useTranslation('accounts');
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <Group>
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('reset')}
        </Button>
      </Group>
    );
  return (
    <Stack gap="xs">
      <Text size="sm">{t('reset-explained')}</Text>
      <Group>
        <Button color="red" loading={isPending} onClick={onReset} autoFocus>
          {t('reset-surely')}
        </Button>
        <Button variant="default" onClick={() => setAsking(false)}>
          {t('cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
