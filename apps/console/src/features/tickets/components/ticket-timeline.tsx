import { Group, SegmentedControl, Skeleton, Text, Timeline } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isOffline } from '../../../api/problem';
import { durationInWords } from '../../../ui/duration-in-words';
import { InstantText } from '../../../ui/instant-text';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Shape, type ShapeName } from '../../../ui/shape';
import { timelineQuery } from '../api/get-ticket';
import type { EntryView } from '../api/ticket';
import { causeInWords, entryInWords } from '../words/entry-in-words';
import type { Names } from '../words/names';
import { Section } from './section';

type Props = { id: string; names: Names; now: number };
type Order = 'newest' | 'oldest';

const worthMentioningMs = 1_000;
const shapes: Partial<Record<EntryView['type'], ShapeName>> = {
  'clock-breached': 'triangle',
  'breach-repeated': 'triangle',
  'message-not-delivered': 'triangle',
  refused: 'dash',
  resolved: 'check',
  'clock-met': 'check',
  awaited: 'bars',
};

/** What happened, why, who was told of it, and how late it came. */
export function TicketTimeline({ id, names, now }: Props) {
  const { data: entries, error } = useQuery(timelineQuery(id));
  const [order, setOrder] = useState<Order>('newest');
  const shown = order === 'newest' ? entries?.toReversed() : entries;
  return (
    <Section
      title="Timeline"
      aside={
        <SegmentedControl
          size="xs"
          aria-label="Order of the timeline"
          value={order}
          onChange={setOrder}
          data={[
            { value: 'newest', label: 'Newest first' },
            { value: 'oldest', label: 'Oldest first' },
          ]}
        />
      }
    >
      {error && !isOffline(error) && <ProblemAlert error={error} title="The timeline cannot be read" />}
      {!shown && !error && <Skeleton height={160} />}
      {shown?.length === 0 && (
        <Text size="sm" c="dimmed">
          Nothing has happened yet: the ticket is received and its workflow has not begun.
        </Text>
      )}
      <Timeline bulletSize={22} lineWidth={2} color="gray" role="list">
        {shown?.map((entry) => (
          <Timeline.Item
            key={entry.seq}
            role="listitem"
            bullet={<Shape name={shapes[entry.type] ?? 'ring'} />}
            title={entryInWords(entry, names)}
          >
            <Details entry={entry} names={names} now={now} />
          </Timeline.Item>
        ))}
      </Timeline>
    </Section>
  );
}

function Details({ entry, names, now }: { entry: EntryView; names: Names; now: number }) {
  const { people, lateByMs, text, reason } = entry;
  const refusals = entry.reasons ?? [];
  return (
    <>
      <Group gap="xs" justify="space-between" wrap="nowrap" align="start">
        <Text size="sm" c="dimmed">
          {causeInWords(entry, names)}
        </Text>
        <Text size="sm" c="dimmed" className="tabular" style={{ flex: 'none' }}>
          <InstantText at={entry.at} now={now} />
        </Text>
      </Group>
      {reason && entry.type !== 'awaited' && <Text size="sm">Reason: {names.reason(reason)}</Text>}
      {(entry.dues ?? []).map((due) => (
        <Due key={due.clock} due={due} names={names} now={now} />
      ))}
      {refusals.map((why) => (
        <Text size="sm" key={why}>
          {why}
        </Text>
      ))}
      {text && (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {text}
        </Text>
      )}
      {people && people.length > 0 && (
        <Text size="sm">Told: {people.map((person) => names.person(person)).join(', ')}</Text>
      )}
      {typeof lateByMs === 'number' && lateByMs > worthMentioningMs && (
        <Text size="sm" c="var(--soon)" fw={600}>
          late by {durationInWords(lateByMs)}
        </Text>
      )}
    </>
  );
}

type DueProps = { due: NonNullable<EntryView['dues']>[number]; names: Names; now: number };

/** What was promised, or moved by a change. */
function Due({ due: { clock, dueAt, wasDueAt }, names, now }: DueProps) {
  return (
    <Text size="sm">
      {names.clock(clock)}: {dueAt ? <InstantText at={dueAt} now={now} /> : 'no time is set any more'}
      {wasDueAt && (
        <>
          ; before, <InstantText at={wasDueAt} now={now} />
        </>
      )}
    </Text>
  );
}
