import { List, Spoiler, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Difference } from '../api/policy';

const signs = { added: '+', removed: '−', changed: '~', moved: '↕' } as const;

/** Four of them: a part that is gone is told whole. */
const lines = 88;

/** In what two texts of a policy differ, in words. */
export function DifferenceList({ differences, truncated }: { differences: Difference[]; truncated?: boolean }) {
  const { t } = useTranslation('policy');
  if (differences.length === 0) return <Text>{t('no-differences')}</Text>;
  return (
    <>
      <List listStyleType="none" size="sm" spacing={4}>
        {differences.map(({ kind, path, words }) => (
          <List.Item key={`${kind} ${path}`}>
            <Spoiler maxHeight={lines} showLabel={t('all-of-it')} hideLabel={t('less-of-it')} fz="sm">
              <Text span fw={700} className="mono" aria-label={t(kind)}>
                {signs[kind]}
              </Text>{' '}
              <span lang="en">{words}</span>
            </Spoiler>
          </List.Item>
        ))}
      </List>
      {truncated && <Text c="dimmed">{t('more-is-different')}</Text>}
    </>
  );
}
