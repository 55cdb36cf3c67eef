import { Chip, Group, SegmentedControl, Skeleton, Text, Timeline } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOffline } from '../../../api/problem';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Shape, type ShapeName } from '../../../ui/shape';
import { messagesQuery, timelineQuery } from '../api/get-ticket';
import type { EntryView, MessageView } from '../api/ticket';
import { entryKinds, kindOf, type EntryKind } from '../words/entry-kinds';
import { entryInWords } from '../words/entry-in-words';
import type { Names } from '../words/names';
import { useSay } from '../words/use-say';
import { EntryDetails } from './entry-details';
import { MoreOfThese, useFirst } from './more-of-these';
import { Section } from './section';

type Props = { id: string; names: Names; now: number };
type Order = 'newest' | 'oldest';

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
  const fitting = ordered?.filter((entry) => kinds.length === 0 || kinds.includes(kindOf(entry)));
  const first = useFirst(fitting, 50);
  const shown = first.items;
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
            <EntryDetails
              entry={entry}
              messages={messages.filter((each) => isOf(each, entry))}
              names={names}
              now={now}
            />
          </Timeline.Item>
        ))}
      </Timeline>
      <MoreOfThese {...first} />
    </Section>
  );
}

/** A message carries the notices of several entries. */
function isOf({ notices = [] }: MessageView, { seq }: EntryView): boolean {
  return notices.some(({ entrySeq }) => entrySeq === seq);
}
