import { Anchor, List, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '../api/people';

/** What somebody plays in policies, each with the way to where it is changed: the policy's next version (ADR 10). */
export function PolicyRoles({ roles }: { roles: PersonView['roles'] }) {
  const { t } = useTranslation('people');
  return (
    <Stack gap={4} component="section" aria-label={t('plays')}>
      <Text size="sm" fw={500}>
        {t('plays')}
      </Text>
      <Text size="xs" c="dimmed">
        {t('roles-elsewhere')}
      </Text>
      <List size="sm">
        {roles.map(({ policy, policyLabel, role, label }) => (
          <List.Item key={`${policy} ${role}`}>
            <Anchor
              renderRoot={(props) => <Link {...props} to="/policies/$policy/draft" params={{ policy }} />}
              size="sm"
              underline="always"
            >
              {t('change-in', { role: label, policy: policyLabel })}
            </Anchor>
          </List.Item>
        ))}
        {roles.length === 0 && (
          <List.Item>
            {t('plays-none')}{' '}
            <Anchor renderRoot={(props) => <Link {...props} to="/policies" />} size="sm" underline="always">
              {t('to-policies')}
            </Anchor>
          </List.Item>
        )}
      </List>
    </Stack>
  );
}
