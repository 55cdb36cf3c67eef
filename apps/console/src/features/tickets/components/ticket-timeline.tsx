import { Chip, Group, SegmentedControl, Skeleton, Text, Timeline } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOffline } from '../../../api/problem';
import { durationInWords } from '../../../ui/duration-in-words';
import { InstantText } from '../../../ui/instant-text';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Shape, type ShapeName } from '../../../ui/shape';
import { messagesQuery, timelineQuery } from '../api/get-ticket';
import type { EntryView, MessageView } from '../api/ticket';
import { entryKinds, kindOf, type EntryKind } from '../words/entry-kinds';
import { causeInWords } from '../words/cause-in-words';
import { entryInWords } from '../words/entry-in-words';
import type { Names } from '../words/names';
import { useReasons } from '../../../words/use-reasons';
import { useSay } from '../words/use-say';
import { EntryReceipts } from './entry-receipts';
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
  const { t } = useTranslation('ticket');
  const say = useSay();
  const { data: entries, error } = useQuery(timelineQuery(id));
  const messages = useQuery(messagesQuery(id)).data ?? [];
  const [kinds, setKinds] = useState<EntryKind[]>([]);
  const [order, setOrder] = useState<Order>('newest');
  const ordered = order === 'newest' ? entries?.toReversed() : entries;
  const shown = ordered?.filter((entry) => kinds.length === 0 || kinds.includes(kindOf(entry)));
  return (
    <Section
      title={t('timeline')}
      aside={
        <SegmentedControl
          size="xs"
          aria-label={t('timeline-order')}
          value={order}
          onChange={setOrder}
          data={[
            { value: 'newest', label: t('newest-first') },
            { value: 'oldest', label: t('oldest-first') },
          ]}
        />
      }
    >
      {error && !isOffline(error) && <ProblemAlert error={error} title={t('timeline-unreadable')} />}
      <Chip.Group multiple value={kinds} onChange={(values) => setKinds(values)}>
        <Group gap={6} role="group" aria-label={t('only-kinds')}>
          {entryKinds.map((kind) => (
            <Chip key={kind} value={kind} size="xs">
              {t(`kind-${kind}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      {!shown && !error && <Skeleton height={160} />}
      {shown?.length === 0 && (
        <Text size="sm" c="dimmed">
          {entries?.length === 0 ? t('nothing-happened') : t('nothing-of-kind')}
        </Text>
      )}
      <Timeline bulletSize={22} lineWidth={2} color="gray" role="list">
        {shown?.map((entry) => (
          <Timeline.Item
            key={entry.seq}
            role="listitem"
            bullet={<Shape name={shapes[entry.type] ?? 'ring'} />}
            title={entryInWords(entry, names, say)}
          >
            <Details entry={entry} messages={messages.filter((each) => isOf(each, entry))} names={names} now={now} />
          </Timeline.Item>
        ))}
      </Timeline>
    </Section>
  );
}

/** A message carries the notices of several entries. */
function isOf({ notices = [] }: MessageView, { seq }: EntryView): boolean {
  return notices.some(({ entrySeq }) => entrySeq === seq);
}

type DetailsProps = { entry: EntryView; messages: MessageView[]; names: Names; now: number };

function Details({ entry, messages, names, now }: DetailsProps) {
  const { t } = useTranslation('ticket');
  const { people, lateByMs, text, reason } = entry;
  const say = useSay();
  const inWords = useReasons();
  const refusals = inWords(entry.reasons ?? [], entry.reasonCodes ?? undefined);
  return (
    <>
      <Group gap="xs" justify="space-between" wrap="nowrap" align="start">
        <Text size="sm" c="dimmed">
          {causeInWords(entry, names, say)}
        </Text>
        <Text size="sm" c="dimmed" className="tabular" style={{ flex: 'none' }}>
          <InstantText at={entry.at} now={now} />
        </Text>
      </Group>
      {reason && entry.type !== 'awaited' && <Text size="sm">{t('reason', { reason: names.reason(reason) })}</Text>}
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
      {people && people.length > 0 && messages.length === 0 && (
        <Text size="sm">{t('told', { people: people.map((person) => names.person(person)).join(', ') })}</Text>
      )}
      <EntryReceipts messages={messages} names={names} now={now} />
      {typeof lateByMs === 'number' && lateByMs > worthMentioningMs && (
        <Text size="sm" c="var(--soon)" fw={600}>
          <Shape name="triangle" /> {t('late-by', { length: durationInWords(lateByMs) })}
        </Text>
      )}
    </>
  );
}

type DueProps = { due: NonNullable<EntryView['dues']>[number]; names: Names; now: number };

/** What was promised, or moved by a change. */
function Due({ due: { clock, dueAt, wasDueAt }, names, now }: DueProps) {
  const { t } = useTranslation('ticket');
  return (
    <Text size="sm">
      {names.clock(clock)}: {dueAt ? <InstantText at={dueAt} now={now} /> : t('no-time-any-more')}
      {wasDueAt && (
        <>
          ; {t('before')} <InstantText at={wasDueAt} now={now} />
        </>
      )}
    </Text>
  );
}
