import { Text } from '@mantine/core';
import type { PersonView } from '../api/people';

/** What somebody plays, policy by policy, each policy named once. */
export function PersonRoles({ roles }: { roles: PersonView['roles'] }) {
  const policies = [...new Map(roles.map(({ policy, policyLabel }) => [policy, policyLabel]))];
  return policies.map(([policy, policyLabel]) => (
    <Text size="sm" key={policy}>
      {roles
        .filter((role) => role.policy === policy)
        .map(({ label }) => label)
        .join(', ')}{' '}
      <Text span size="xs" c="dimmed">
        {policyLabel}
      </Text>
    </Text>
  ));
}
