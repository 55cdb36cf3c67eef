import { Badge, Group, Paper, Stack, Text } from '@mantine/core';
import { DueText } from '../../../ui/due-text';
import { durationInWords } from '../../../ui/duration-in-words';
import { InstantText } from '../../../ui/instant-text';
import { Shape, type ShapeName } from '../../../ui/shape';
import type { ClockView } from '../api/ticket';
import type { Names } from '../words/names';
import classes from './queue.module.css';
import { Section } from './section';

type Props = { clocks: ClockView[]; names: Names; now: number; graceMs: number };

const looks: Record<ClockView['state'], { shape: ShapeName; color: string }> = {
  running: { shape: 'dot', color: 'blue' },
  paused: { shape: 'bars', color: 'grape' },
  stopped: { shape: 'dash', color: 'gray' },
  met: { shape: 'check', color: 'teal' },
  breached: { shape: 'triangle', color: 'red' },
};

/** A ticket's clocks: how each stands, its next threshold and when its target is due. */
export function TicketClocks({ clocks, names, now, graceMs }: Props) {
  return (
    <Section title="Clocks">
      {clocks.length === 0 && (
        <Text size="sm" c="dimmed">
          No clock has been armed.
        </Text>
      )}
      <Stack component="ul" gap={8} className={classes.list ?? ''}>
        {clocks.map((clock) => (
          <Paper component="li" key={clock.clock} withBorder px="sm" py="xs">
            <Clock clock={clock} names={names} now={now} graceMs={graceMs} />
          </Paper>
        ))}
      </Stack>
    </Section>
  );
}

function Clock({ clock, names, now, graceMs }: Omit<Props, 'clocks'> & { clock: ClockView }) {
  const { shape, color } = looks[clock.state];
  return (
    <>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="start">
        <Text fw={600}>{clock.label}</Text>
        <Badge variant="light" color={color} tt="none" radius="sm" leftSection={<Shape name={shape} />}>
          {clock.state}
        </Badge>
      </Group>
      {clock.nextDueAt && (
        <Text size="sm" component="div">
          next: {clock.nextThreshold} <DueText at={clock.nextDueAt} now={now} withZone graceMs={graceMs} />
        </Text>
      )}
      {clock.targetDueAt && clock.targetDueAt !== clock.nextDueAt && (
        <Text size="sm" component="div">
          due: <InstantText at={clock.targetDueAt} now={now} withZone />
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {detailsOf(clock, names).join(', ')}
      </Text>
    </>
  );
}

function detailsOf({ state, cycle, consumedMs, pausedBy }: ClockView, names: Names): string[] {
  const used = state !== 'running' && typeof consumedMs === 'number' ? [`${durationInWords(consumedMs)} used`] : [];
  const reason = pausedBy ? [names.reason(pausedBy)] : [];
  return [...reason, ...used, ...(cycle > 1 ? [`cycle ${cycle}`] : [])];
}
