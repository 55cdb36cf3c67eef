import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../ui/instant-text';
import { Shape, type ShapeName } from '../../../ui/shape';
import type { MessageView } from '../api/ticket';
import type { Names } from '../words/names';

type Props = { messages: MessageView[]; names: Names; now: number };

const shapes: Record<MessageView['state'], ShapeName> = {
  queued: 'ring',
  sending: 'half',
  sent: 'check',
  failed: 'triangle',
  unknown: 'half',
  'no-transport': 'dash',
};

/** Whom an entry told, by which channel, and what is known of its arrival. */
export function EntryReceipts({ messages, names, now }: Props) {
  const { t } = useTranslation('ticket');
  return messages.map((message) => (
    <Group
      key={message.id}
      gap={6}
      wrap="nowrap"
      align="baseline"
      {...(message.state === 'failed' ? { c: 'var(--overdue)' } : {})}
    >
      <Shape name={shapes[message.state]} />
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {names.person(message.person)}: {t(`channel-${message.channel}`, { defaultValue: message.channel })},{' '}
        {t(`message-${message.state}`)}
        {message.sentAt && (
          <>
            {' '}
            <InstantText at={message.sentAt} now={now} />
          </>
        )}
        {message.receipt && (
          <Text component="span" size="xs" c="dimmed" className="mono">
            {' '}
            {t('receipt')} {message.receipt}
          </Text>
        )}
        {message.problem && message.state !== 'sent' && message.state !== 'no-transport' && (
          <span lang="en"> ({message.problem})</span>
        )}
      </Text>
    </Group>
  ));
}
