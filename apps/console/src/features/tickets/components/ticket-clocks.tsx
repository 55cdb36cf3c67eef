import { Badge, Group, Paper, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DueText } from '../../../ui/due-text';
import { InstantText } from '../../../ui/instant-text';
import { Shape, type ShapeName } from '../../../ui/shape';
import { timelineQuery } from '../api/get-ticket';
import { explanationQuery, forecastQuery } from '../api/outlook';
import type { ClockView } from '../api/ticket';
import { amountInWords } from '../words/amount-in-words';
import { clockBar, type Telling } from '../words/clock-bar';
import { comingInWords } from '../words/coming-in-words';
import { entryInWords } from '../words/entry-in-words';
import type { Names } from '../words/names';
import { useSay } from '../words/use-say';
import { ClockBar } from './clock-bar';
import { ClockExplained } from './clock-explained';
import { ClockLegend } from './clock-legend';
import classes from './queue.module.css';
import { Section } from './section';

type Props = { id: string; clocks: ClockView[]; names: Names; now: number; graceMs: number };

const looks: Record<ClockView['state'], { shape: ShapeName; color: string }> = {
  running: { shape: 'dot', color: 'blue' },
  paused: { shape: 'bars', color: 'grape' },
  stopped: { shape: 'dash', color: 'gray' },
  met: { shape: 'check', color: 'teal' },
  breached: { shape: 'triangle', color: 'red' },
};

/** A ticket's clocks: each drawn as a bar, how it stands, its next threshold, when its target is due and why. */
export function TicketClocks({ id, clocks, names, now, graceMs }: Props) {
  const { t } = useTranslation('ticket');
  return (
    <Section title={t('clocks')}>
      {clocks.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('no-clock')}
        </Text>
      )}
      <Stack component="ul" gap={8} className={classes.list ?? ''}>
        {clocks.map((clock) => (
          <Paper component="li" key={clock.clock} withBorder px="sm" py="xs">
            <Clock id={id} clock={clock} names={names} now={now} graceMs={graceMs} />
          </Paper>
        ))}
      </Stack>
      {clocks.length > 0 && <ClockLegend />}
    </Section>
  );
}

function Clock({ id, clock, names, now, graceMs }: Omit<Props, 'clocks'> & { clock: ClockView }) {
  const { t } = useTranslation('ticket');
  const say = useSay();
  const { shape, color } = looks[clock.state];
  // What a clock that goes on has used is the engine's answer of now; the row's was written at its last event.
  const consumed = useQuery(explanationQuery(id, clock.clock)).data?.consumed;
  const used = consumed && clock.state !== 'running' ? [t('used', { amount: amountInWords(consumed, say) })] : [];
  return (
    <>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="start">
        <Text fw={600}>{clock.label}</Text>
        <Badge
          variant="light"
          color={color}
          tt="none"
          radius="sm"
          miw="max-content"
          leftSection={<Shape name={shape} />}
        >
          {t(`clock-${clock.state}`)}
        </Badge>
      </Group>
      <Life id={id} clock={clock} names={names} now={now} />
      {clock.nextDueAt && (
        <Text size="sm" component="div">
          {t('next')}: {clock.nextThreshold === 'breach' ? t('target-itself') : clock.nextThreshold}{' '}
          <DueText at={clock.nextDueAt} now={now} withZone graceMs={graceMs} />
        </Text>
      )}
      {clock.targetDueAt && clock.targetDueAt !== clock.nextDueAt && (
        <Text size="sm" component="div">
          {t('due')}: <InstantText at={clock.targetDueAt} now={now} withZone />
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {[...reasonOf(clock, names), ...used, ...(clock.cycle > 1 ? [t('cycle', { cycle: clock.cycle })] : [])].join(
          ', ',
        )}
      </Text>
    </>
  );
}

/** The bar and why it is due, once the API has explained them; a clock that does not count for the ticket has none. */
function Life({ id, clock, names, now }: { id: string; clock: ClockView; names: Names; now: number }) {
  const say = useSay();
  const { data: explained, error } = useQuery(explanationQuery(id, clock.clock));
  const coming = useQuery(forecastQuery(id)).data?.coming ?? [];
  const entries = useQuery(timelineQuery(id)).data ?? [];
  if (error && !explained) return null;
  if (!explained) return <Skeleton height={60} my={4} />;
  const tell: Telling = {
    coming: (each) => comingInWords(each, names, say),
    entry: (each) => entryInWords(each, names, say),
  };
  const bar = clockBar(explained, coming, entries, { ...clock, tell });
  return (
    <>
      {bar && <ClockBar bar={bar} explained={explained} now={now} />}
      <ClockExplained
        explained={explained}
        isDue={Boolean(explained.dueAt ?? clock.nextDueAt)}
        names={names}
        now={now}
      />
    </>
  );
}

function reasonOf({ pausedBy }: ClockView, names: Names): string[] {
  return pausedBy ? [names.reason(pausedBy)] : [];
}
