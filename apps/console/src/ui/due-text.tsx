import { Group, Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { durationInWords } from './duration-in-words';
import { InstantText } from './instant-text';
import { Shape, type ShapeName } from './shape';

type Props = {
  at: string;
  now: number;
  withZone?: boolean;
  /** How far past its due instant something may be before it counts as overdue: what is shown is a refresh old. */
  graceMs?: number;
};

const soonMs = 3_600_000;

/** A due instant with its countdown: "Mon 17:00 (in 3 h 12 min)"; overdue has a triangle and says so. */
export function DueText({ at, now, withZone = false, graceMs = 0 }: Props) {
  const { t } = useTranslation('shell');
  const leftMs = Date.parse(at) - now;
  const { shape, color, words } = lookOf(leftMs, graceMs, t);
  const strong = leftMs < soonMs;
  return (
    <Group component="span" gap={6} wrap="nowrap" c={color} display="inline-flex" align="baseline">
      <Shape name={shape} />
      <Text component="span" inherit fw={strong ? 600 : 500} className="tabular">
        <span className="nowrap">
          <InstantText at={at} now={now} withZone={withZone} />
        </span>{' '}
        <Text component="span" inherit fw={strong ? 600 : 400} className="nowrap" {...(strong ? {} : { c: 'dimmed' })}>
          ({words})
        </Text>
      </Text>
    </Group>
  );
}

function lookOf(
  leftMs: number,
  graceMs: number,
  t: TFunction<'shell'>,
): { shape: ShapeName; color: string; words: string } {
  const length = durationInWords(leftMs);
  if (leftMs < -graceMs) return { shape: 'triangle', color: 'var(--overdue)', words: t('overdue-by', { length }) };
  if (leftMs < 0) return { shape: 'half', color: 'var(--soon)', words: t('due-now') };
  if (leftMs < soonMs) return { shape: 'half', color: 'var(--soon)', words: t('due-in', { length }) };
  return { shape: 'ring', color: 'var(--mantine-color-text)', words: t('due-in', { length }) };
}
