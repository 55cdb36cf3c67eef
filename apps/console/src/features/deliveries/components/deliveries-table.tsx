import { Anchor, Button, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../ui/instant-text';
import { useNow } from '../../../ui/use-now';
import type { Delivery } from '../api/messages';
import { StateBadge } from './state-badge';

type Props = { messages: Delivery[]; mayResend: boolean; sending: string | undefined; onResend: (id: string) => void };

/** Each message with what became of it, why, and the button that sends it again where that can help. */
export function DeliveriesTable({ messages, mayResend, sending, onResend }: Props) {
  const { t } = useTranslation('deliveries');
  const now = useNow();
  return (
    <Table.ScrollContainer minWidth={760} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table verticalSpacing="xs" aria-label={t('title')}>
        <Table.Thead>
          <Table.Tr>
            {['state', 'to', 'channel', 'ticket', 'when', 'what-happened'].map((name) => (
              <Table.Th key={name} scope="col">
                {t(name)}
              </Table.Th>
            ))}
            <Table.Th scope="col">{t('action')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {messages.map((message) => (
            <Table.Tr key={message.id}>
              <Table.Td>
                <StateBadge state={message.state} />
              </Table.Td>
              <Table.Td>{message.personName ?? message.person}</Table.Td>
              <Table.Td>{t(`channel-${message.channel}`, { defaultValue: message.channel })}</Table.Td>
              <Table.Td>
                <Anchor
                  renderRoot={(props) => <Link {...props} to="/tickets/$id" params={{ id: message.ticketId }} />}
                  size="sm"
                  underline="always"
                >
                  {message.ticketId}
                </Anchor>
                <Text size="xs" lineClamp={1}>
                  {message.subject}
                </Text>
              </Table.Td>
              <Table.Td className="nowrap">
                <InstantText at={message.sentAt ?? message.at} now={now} />
              </Table.Td>
              <Table.Td>
                <Happened message={message} />
              </Table.Td>
              <Table.Td>
                {mayResend && isResendable(message) && (
                  <Button
                    size="xs"
                    variant="default"
                    loading={sending === message.id}
                    onClick={() => onResend(message.id)}
                    aria-label={t('resend-to', {
                      person: message.personName ?? message.person,
                      ticket: message.ticketId,
                    })}
                  >
                    {t('resend')}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** What a state means for whoever looks, and the far end's own words. */
function Happened({ message: { state, problem, attempts } }: { message: Delivery }) {
  const { t } = useTranslation('deliveries');
  return (
    <>
      <Text size="sm">{t(`means-${state}`, { count: attempts })}</Text>
      {problem && (
        <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
          {problem}
        </Text>
      )}
    </>
  );
}

function isResendable({ state }: Delivery): boolean {
  return state === 'failed' || state === 'unknown' || state === 'no-transport';
}
