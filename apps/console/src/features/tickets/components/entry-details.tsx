import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { durationInWords } from '../../../ui/duration-in-words';
import { InstantText } from '../../../ui/instant-text';
import { Shape } from '../../../ui/shape';
import type { EntryView, MessageView } from '../api/ticket';
import { causeInWords } from '../words/cause-in-words';
import type { Names } from '../words/names';
import { useReasons } from '../../../words/use-reasons';
import { useSay } from '../words/use-say';
import { EntryReceipts } from './entry-receipts';

const worthMentioningMs = 1_000;

type Props = { entry: EntryView; messages: MessageView[]; names: Names; now: number };

/** Why an entry came about, what was said and handed in with it, whom it told, and how late it came. */
export function EntryDetails({ entry, messages, names, now }: Props) {
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
      <HandedIn entry={entry} names={names} now={now} />
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

/** What came with it beside words: counts, evidence, and instants that were set. */
function HandedIn({ entry, names, now }: Omit<Props, 'messages'>) {
  const { t } = useTranslation('ticket');
  const { type, count, of, evidence = [], reviewAt, beginsAt } = entry;
  const instants = [
    { label: t('field-reviewAt'), at: reviewAt },
    { label: t('counts-from'), at: beginsAt },
  ];
  return (
    <>
      {type === 'emergency-declared' && of !== undefined && (
        <Text size="sm">{t('out-of-order', { down: count, of })}</Text>
      )}
      {evidence.length > 0 && (
        <Text size="sm">
          {t('handed-in', { evidence: evidence.map((id) => names.label('evidence', id)).join(', ') })}
        </Text>
      )}
      {instants.map(
        ({ label, at }) =>
          at && (
            <Text size="sm" key={label}>
              {label}: <InstantText at={at} now={now} withZone />
            </Text>
          ),
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
