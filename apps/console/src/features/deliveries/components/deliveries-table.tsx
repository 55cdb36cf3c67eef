import { Button, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../ui/instant-text';
import { PolicyZone } from '../../../ui/policy-zone';
import { useNow } from '../../../ui/use-now';
import { WideTable } from '../../../ui/wide-table';
import { TicketAnchor } from '../../tickets/components/ticket-anchor';
import type { ZoneOf } from '../../tickets/components/use-zone-of';
import type { Delivery } from '../api/messages';
import { StateBadge } from './state-badge';

type Props = {
  messages: Delivery[];
  zoneOf: ZoneOf;
  mayResend: boolean;
  sending: string | undefined;
  onResend: (id: string) => void;
};

const columns = ['state', 'to', 'channel', 'ticket', 'when', 'what-happened', 'action'];

/** Each message with what became of it, why, and the button that sends it again where that can help. */
export function DeliveriesTable({ messages, zoneOf, mayResend, sending, onResend }: Props) {
  const { t } = useTranslation('deliveries');
  const now = useNow();
  return (
    <WideTable aria-label={t('title')} minWidth={760} head={columns.map((name) => t(name))}>
      {messages.map((message) => (
        <Table.Tr key={message.id}>
          <Table.Td>
            <StateBadge state={message.state} />
          </Table.Td>
          <Table.Td>{message.personName ?? message.person}</Table.Td>
          <Table.Td>{t(`channel-${message.channel}`, { defaultValue: message.channel })}</Table.Td>
          <Table.Td>
            <TicketAnchor id={message.ticketId} />
            <Text size="xs" lineClamp={1}>
              {message.subject}
            </Text>
          </Table.Td>
          <Table.Td className="nowrap">
            <PolicyZone value={zoneOf(message.policy)}>
              <InstantText at={message.sentAt ?? message.at} now={now} withZone />
            </PolicyZone>
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
    </WideTable>
  );
}

/** What a state means for whoever looks, and the far end's own words. */
function Happened({ message: { state, problem, attempts } }: { message: Delivery }) {
  const { t } = useTranslation('deliveries');
  return (
    <>
      <Text size="sm">{t(`means-${state}`, { count: attempts })}</Text>
      {problem && (
        <Text size="xs" style={{ overflowWrap: 'anywhere' }} lang="en">
          {problem}
        </Text>
      )}
    </>
  );
}

function isResendable({ state }: Delivery): boolean {
  return state === 'failed' || state === 'unknown' || state === 'no-transport';
}
