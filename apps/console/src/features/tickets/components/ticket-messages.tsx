import { Badge, Group, Paper, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { isOffline } from '../../../api/problem';
import { InstantText } from '../../../ui/instant-text';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Shape, type ShapeName } from '../../../ui/shape';
import { messagesQuery } from '../api/get-ticket';
import type { MessageView } from '../api/ticket';
import type { Names } from '../words/names';
import { noticeInWords } from '../words/notice-in-words';
import { useSay } from '../words/use-say';
import classes from './queue.module.css';
import { MoreOfThese, useFirst } from './more-of-these';
import { Section } from './section';

type Props = { id: string; names: Names; now: number };

const looks: Record<MessageView['state'], { shape: ShapeName; color: string }> = {
  queued: { shape: 'ring', color: 'gray' },
  sending: { shape: 'half', color: 'blue' },
  sent: { shape: 'check', color: 'teal' },
  failed: { shape: 'triangle', color: 'red' },
  'no-transport': { shape: 'dash', color: 'gray' },
  unknown: { shape: 'half', color: 'orange' },
};

/** Who was sent what about a ticket, newest first, and whether it went out. */
export function TicketMessages({ id, names, now }: Props) {
  const say = useSay();
  const { data: messages, error } = useQuery(messagesQuery(id));
  const first = useFirst(messages?.toReversed(), 10);
  return (
    <Section title={say('ticket:messages')}>
      {error && !isOffline(error) && <ProblemAlert error={error} title={say('ticket:messages-unreadable')} />}
      {!messages && !error && <Skeleton height={80} />}
      {messages?.length === 0 && (
        <Text size="sm" c="dimmed">
          {say('ticket:no-messages')}
        </Text>
      )}
      <Stack component="ul" gap={8} className={classes.list ?? ''}>
        {first.items?.map((message) => (
          <Paper component="li" key={message.id} withBorder px="sm" py="xs">
            <Message message={message} names={names} now={now} />
          </Paper>
        ))}
      </Stack>
      <MoreOfThese {...first} />
    </Section>
  );
}

function Message({ message, names, now }: { message: MessageView; names: Names; now: number }) {
  const say = useSay();
  const { shape, color } = looks[message.state];
  const about = (message.notices ?? []).map(({ template }) => noticeInWords(template, say));
  return (
    <>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="start">
        <Text size="sm" fw={600}>
          {names.person(message.person)}
        </Text>
        <Badge variant="light" color={color} tt="none" radius="sm" leftSection={<Shape name={shape} />}>
          {say(`ticket:message-${message.state}`)}
        </Badge>
      </Group>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="start">
        <Text size="sm" c="dimmed">
          {[say(`ticket:channel-${message.channel}`, { defaultValue: message.channel }), about.join(', ')]
            .filter(Boolean)
            .join(': ')}
        </Text>
        <Text size="sm" c="dimmed" className="tabular" style={{ flex: 'none' }}>
          <InstantText at={message.at} now={now} />
        </Text>
      </Group>
      {message.problem && message.state !== 'sent' && message.state !== 'no-transport' && (
        <Text size="sm" c="var(--overdue)" style={{ overflowWrap: 'anywhere' }} lang="en">
          {message.problem}
        </Text>
      )}
    </>
  );
}
