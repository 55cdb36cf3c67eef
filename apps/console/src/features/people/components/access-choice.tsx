import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { accessRoles, type AccessRole } from '../api/accounts';

type Props = { value: AccessRole | ''; onChange: (access: AccessRole) => void; problem: string | undefined };

/** What somebody may who signs in. */
export function AccessChoice({ value, onChange, problem }: Props) {
  const { t } = useTranslation('accounts');
  return (
    <Radio.Group
      label={t('access')}
      value={value}
      onChange={(chosen) => onChange(chosen as AccessRole)}
      error={problem}
    >
      <Stack gap={6} mt={4}>
        {accessRoles.map((access) => (
          <Radio key={access} value={access} label={t(`access-${access}`)} description={t(`may-${access}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
