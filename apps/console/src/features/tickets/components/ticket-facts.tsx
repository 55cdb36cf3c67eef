import { Anchor, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../ui/instant-text';
import type { PersonRef, PolicyView, TicketView } from '../api/ticket';
import type { Names } from '../words/names';
import { emergencyInWords, placementInWords } from '../words/state-in-words';
import { useSay } from '../words/use-say';
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
  const say = useSay();
  const everyone = (people: PersonRef[] = []): string => people.map((each) => names.person(each)).join(', ');
  return (
    <Section title={t('facts')}>
      {ticket.description && (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {ticket.description}
        </Text>
      )}
      <Table variant="vertical" withRowBorders={false} verticalSpacing={4}>
        <Table.Tbody>
          <Fact label={t('fact-holder')}>{everyone(ticket.holder)}</Fact>
          <Fact label={t('fact-tier')}>{ticket.tier && names.rung(ticket.tier)}</Fact>
          <Fact label={t('fact-rung')}>{ticket.rung && ticket.rung !== ticket.tier && names.rung(ticket.rung)}</Fact>
          <Fact label={t('fact-emergency')}>{ticket.emergency && emergencyInWords(ticket.emergency, names, say)}</Fact>
          <Fact label={t('fact-project')}>
            {ticket.projectRequested && t(`asked-for-${ticket.projectRequested.kind}`)}
          </Fact>
          <Fact label={t('fact-plan')}>{ticket.plan && names.label('plans', ticket.plan)}</Fact>
          <Fact label={t('fact-region')}>{ticket.region && names.label('regions', ticket.region)}</Fact>
          <Fact label={t('fact-category')}>{ticket.category && names.label('categories', ticket.category)}</Fact>
          <Fact label={t('fact-area')}>{ticket.area && names.label('areas', ticket.area)}</Fact>
          <Fact label={t('fact-requester')}>{names.person(ticket.requester)}</Fact>
          <Fact label={t('fact-participants')}>{everyone(ticket.participants)}</Fact>
          <Fact label={t('fact-policy')}>
            {policy?.label ?? ticket.policy}
            {ticket.policyVersion ? `, ${t('version', { version: ticket.policyVersion })}` : ''}
          </Fact>
          <Fact label={t('fact-opened')}>
            <InstantText at={ticket.openedAt} now={now} withZone />
          </Fact>
          <Fact label={t('fact-resolved')}>
            {ticket.resolvedAt && <InstantText at={ticket.resolvedAt} now={now} withZone />}
          </Fact>
          <Fact label={t('fact-external-id')}>{ticket.externalId}</Fact>
          <Fact label={t('fact-follows')}>{ticket.follows && <FollowingTickets ids={[ticket.follows]} />}</Fact>
          <Fact label={t('fact-followed-by')}>
            {ticket.followedBy?.length ? <FollowingTickets ids={ticket.followedBy} /> : undefined}
          </Fact>
          {(ticket.placements ?? []).map((placement) => (
            <Fact key={placement.system} label={names.label('placements', placement.system)}>
              <Placement {...placementInWords(placement, names, say)} />
            </Fact>
          ))}
        </Table.Tbody>
      </Table>
      {temporalUiUrl && (
        <Anchor size="sm" href={workflowPage(temporalUiUrl, ticket.id)} target="_blank" rel="noreferrer">
          {t('its-workflow')}
        </Anchor>
      )}
    </Section>
  );
}

/** Where it is kept as well; why it is not is said in English. */
function Placement({ words, problem }: ReturnType<typeof placementInWords>) {
  return (
    <>
      {words} {problem && <span lang="en">{problem}</span>}
    </>
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
