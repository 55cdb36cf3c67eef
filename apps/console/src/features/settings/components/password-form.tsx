import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { beside } from '../../../api/problem';
import { ProblemAlert } from '../../../ui/problem-alert';
import { useFieldProblems } from '../../../words/use-faults';
import { useChangePassword } from '../api/settings';

const nothing = { current: '', next: '' };

/** Another password, for whoever knows the present one. */
export function PasswordForm({ name }: { name: string }) {
  const { t } = useTranslation('settings');
  const change = useChangePassword();
  const [form, setForm] = useState(nothing);
  const problems = useFieldProblems(change.error);
  const rest = beside(change.error, Object.keys(nothing));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(form, { onSuccess: () => setForm(nothing) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {change.error && rest !== undefined && <ProblemAlert error={rest} title={t('not-saved')} />}
        {/* By it browsers know whose password they are asked to keep. */}
        <input type="text" name="username" autoComplete="username" value={name} readOnly hidden />
        <Group align="start">
          {(['current', 'next'] as const).map((field) => (
            <PasswordInput
              key={field}
              w={260}
              label={t(field)}
              description={t(`${field}-explained`)}
              autoComplete={field === 'current' ? 'current-password' : 'new-password'}
              value={form[field]}
              onChange={({ currentTarget: { value } }) => setForm((before) => ({ ...before, [field]: value }))}
              error={problems[field]}
              visibilityToggleButtonProps={{ 'aria-label': t('show-password'), tabIndex: 0 }}
            />
          ))}
        </Group>
        <Group>
          <Button type="submit" loading={change.isPending}>
            {t('change-password')}
          </Button>
          <Text size="sm" role="status">
            {change.isSuccess ? t('password-changed', { count: change.data.ended }) : ''}
          </Text>
        </Group>
      </Stack>
    </form>
  );
}
