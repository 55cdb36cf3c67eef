import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Shape } from '../../../ui/shape';
import { useReasons } from '../../../words/use-reasons';
import type { Verdict } from '../api/outlook';

/** What stands against it, and what must be handed in with it: said before it is tried. */
export function ActionGate({ verdict: { reasons, missing, reasonCodes, missingCodes } }: { verdict: Verdict }) {
  const { t } = useTranslation('ticket');
  const inWords = useReasons();
  if (reasons.length + missing.length === 0) return null;
  return (
    <div role="status">
      {reasons.length > 0 && (
        <Text size="sm" fw={600} c="var(--overdue)">
          <Shape name="triangle" /> {t('not-now')}
        </Text>
      )}
      <Lines lines={inWords(reasons, reasonCodes)} />
      {missing.length > 0 && (
        <Text size="sm" fw={600} c="var(--soon)">
          <Shape name="half" /> {t('to-hand-in')}
        </Text>
      )}
      <Lines lines={inWords(missing, missingCodes)} />
    </div>
  );
}

function Lines({ lines }: { lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <List size="sm">
      {lines.map((line) => (
        <List.Item key={line}>{line}</List.Item>
      ))}
    </List>
  );
}
