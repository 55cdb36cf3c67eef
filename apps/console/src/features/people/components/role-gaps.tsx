import { Alert, List } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Shape } from '../../../ui/shape';
import { rolesQuery } from '../api/people';

/** Roles of the policies in force with nobody there: whoever climbs to their rungs meets nobody. */
export function RoleGaps() {
  const { t } = useTranslation('people');
  const gaps = (useQuery(rolesQuery).data ?? []).filter(({ gap }) => gap !== undefined);
  if (gaps.length === 0) return null;
  return (
    <Alert color="orange" variant="light" icon={<Shape name="triangle" />} title={t('gaps')}>
      <List size="sm">
        {gaps.map(({ policy, policyLabel, role, label, gap, rungs, fallback }) => (
          <List.Item key={`${policy} ${role}`}>
            {[
              t('gap-line', { policy: policyLabel, role: label, gap: t(`gap-${gap ?? 'none'}`) }),
              ...(rungs.length > 0 ? [t('gap-rungs', { rungs: rungs.map((rung) => rung.label).join(', ') })] : []),
              ...(fallback ? [t('gap-stand-in', { role: fallback.label })] : []),
            ].join('; ')}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
