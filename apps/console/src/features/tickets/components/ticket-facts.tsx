import { Anchor, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../ui/instant-text';
import type { PersonRef, PolicyView, TicketView } from '../api/ticket';
import type { Names } from '../words/names';
import { emergencyInWords, placementInWords } from '../words/state-in-words';
import { FollowingTickets } from './following-tickets';
import { Section } from './section';

type Props = {
  ticket: TicketView;
  policy: PolicyView | undefined;
  names: Names;
  now: number;
  temporalUiUrl: string | undefined;
};

/** What is known of a ticket, a line each; what it does not have is left out. */
export function TicketFacts({ ticket, policy, names, now, temporalUiUrl }: Props) {
  const { t } = useTranslation('ticket');
  const everyone = (people: PersonRef[] = []): string => people.map((each) => names.person(each)).join(', ');
  return (
    <Section title="Facts">
      {ticket.description && (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {ticket.description}
        </Text>
      )}
      <Table variant="vertical" withRowBorders={false} verticalSpacing={4}>
        <Table.Tbody>
          <Fact label="Holder">{everyone(ticket.holder)}</Fact>
          <Fact label="Tier">{ticket.tier && names.rung(ticket.tier)}</Fact>
          <Fact label="Rung">{ticket.rung && ticket.rung !== ticket.tier && names.rung(ticket.rung)}</Fact>
          <Fact label="Emergency">{ticket.emergency && emergencyInWords(ticket.emergency, names)}</Fact>
          <Fact label="Project">
            {ticket.projectRequested && `${ticket.projectRequested.kind} status is asked for and not yet decided`}
          </Fact>
          <Fact label="Plan">{ticket.plan && names.label('plans', ticket.plan)}</Fact>
          <Fact label="Region">{ticket.region && names.label('regions', ticket.region)}</Fact>
          <Fact label="Category">{ticket.category && names.label('categories', ticket.category)}</Fact>
          <Fact label="Area">{ticket.area && names.label('areas', ticket.area)}</Fact>
          <Fact label="Requester">{names.person(ticket.requester)}</Fact>
          <Fact label="Participants">{everyone(ticket.participants)}</Fact>
          <Fact label="Policy">
            {policy?.label ?? ticket.policy}
            {ticket.policyVersion ? `, version ${ticket.policyVersion}` : ''}
          </Fact>
          <Fact label="Opened">
            <InstantText at={ticket.openedAt} now={now} withZone />
          </Fact>
          <Fact label="Resolved">{ticket.resolvedAt && <InstantText at={ticket.resolvedAt} now={now} withZone />}</Fact>
          <Fact label="External id">{ticket.externalId}</Fact>
          <Fact label={t('fact-follows')}>{ticket.follows && <FollowingTickets ids={[ticket.follows]} />}</Fact>
          <Fact label={t('fact-followed-by')}>
            {ticket.followedBy?.length ? <FollowingTickets ids={ticket.followedBy} /> : undefined}
          </Fact>
          {(ticket.placements ?? []).map((placement) => (
            <Fact key={placement.system} label={names.label('placements', placement.system)}>
              {placementInWords(placement, names)}
            </Fact>
          ))}
        </Table.Tbody>
      </Table>
      {temporalUiUrl && (
        <Anchor size="sm" href={workflowPage(temporalUiUrl, ticket.id)} target="_blank" rel="noreferrer">
          Its workflow in the Temporal UI
        </Anchor>
      )}
    </Section>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <Table.Tr>
      <Table.Th w={110} fw={500} c="dimmed" bg="transparent" pl={0}>
        {label}
      </Table.Th>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>{children}</Table.Td>
    </Table.Tr>
  );
}

/** The UI goes on from a workflow's page to the timeline of its latest run. */
function workflowPage(base: string, ticketId: string): string {
  return `${base.replace(/\/$/, '')}/namespaces/default/workflows/${encodeURIComponent(ticketId)}`;
}
