import { Badge, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../ui/instant-text';
import type { ForecastMove } from '../words/forecast-moves';
import type { Names } from '../words/names';
import { comingInWords } from '../words/coming-in-words';
import { useSay } from '../words/use-say';
import classes from './queue.module.css';

type Props = { moves: ForecastMove[]; more: boolean; isSupposed: boolean; names: Names; now: number };

const signs: Record<ForecastMove['move'], string> = { same: '=', later: '→', earlier: '←', new: '+', gone: '−' };
const colors: Record<ForecastMove['move'], string> = {
  same: 'gray',
  later: 'teal',
  earlier: 'orange',
  new: 'blue',
  gone: 'gray',
};
const atMost = 12;

/** What comes, and with suppositions when it would have come without them. */
export function ForecastList({ moves, more, isSupposed, names, now }: Props) {
  const { t } = useTranslation('ticket');
  const say = useSay();
  if (moves.length === 0)
    return (
      <Text size="sm" c="dimmed" role="status">
        {t('nothing-comes')}
      </Text>
    );
  return (
    <>
      <Stack component="ol" gap={8} className={classes.list ?? ''} aria-label={t('what-comes')} aria-live="polite">
        {moves.slice(0, atMost).map((move) => (
          <li key={move.key}>
            <Group justify="space-between" gap="xs" wrap="nowrap" align="start">
              <Text size="sm" td={move.move === 'gone' ? 'line-through' : undefined}>
                {comingInWords(move.coming, names, say)}
              </Text>
              <Text size="sm" className="tabular" maw="60%" ta="end" fw={600}>
                <InstantText at={move.afterAt ?? move.beforeAt ?? ''} now={now} withZone />
              </Text>
            </Group>
            <Group gap="xs">
              {isSupposed && (
                <Badge variant="light" color={colors[move.move]} tt="none" radius="sm" leftSection={signs[move.move]}>
                  {t(`move-${move.move}`)}
                </Badge>
              )}
              {isSupposed && move.beforeAt && move.afterAt && move.move !== 'same' && (
                <Text size="sm" c="dimmed">
                  {t('instead-of')} <InstantText at={move.beforeAt} now={now} />
                </Text>
              )}
              {move.people.length > 0 && (
                <Text size="sm" c="dimmed">
                  {t('tells', { people: move.people.map((id) => names.person(id)).join(', ') })}
                </Text>
              )}
            </Group>
          </li>
        ))}
      </Stack>
      {(more || moves.length > atMost) && (
        <Text size="sm" c="dimmed">
          {t('and-more')}
        </Text>
      )}
    </>
  );
}
