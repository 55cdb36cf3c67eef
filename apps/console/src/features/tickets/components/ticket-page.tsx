import { Alert, Anchor, Grid, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isOffline } from '../../../api/problem';
import { PolicyZone } from '../../../ui/policy-zone';
import { ProblemAlert } from '../../../ui/problem-alert';
import { useNow } from '../../../ui/use-now';
import { policyQuery } from '../api/directory';
import { ticketQuery } from '../api/get-ticket';
import type { TicketView } from '../api/ticket';
import { namesFrom } from '../words/names';
import { isRated, newsMs, ticketNow } from '../words/ticket-time';
import { whyNoTicket } from '../words/why-no-ticket';
import { ForecastPanel } from './forecast-panel';
import { LadderPicture } from './ladder-picture';
import { NextDue } from './next-due';
import { OverdueMark } from './overdue-mark';
import { PriorityBadge } from './priority-badge';
import { StatusBadge } from './status-badge';
import { TicketActions } from './ticket-actions';
import { TicketClocks } from './ticket-clocks';
import { TicketFacts } from './ticket-facts';
import { TicketMessages } from './ticket-messages';
import { TicketTimeline } from './ticket-timeline';
import { usePeople } from './use-people';

type Props = { id: string; temporalUiUrl: string | undefined };

/** All there is to know about a ticket, and what can be done with it. */
export function TicketPage({ id, temporalUiUrl }: Props) {
  const { t } = useTranslation('ticket');
  const { data: ticket, error } = useQuery(ticketQuery(id));
  return (
    <Stack gap="md">
      <title>{`${id} · Stepladder`}</title>
      <Anchor renderRoot={(props) => <Link {...props} to="/" />} size="sm">
        ← {t('queue')}
      </Anchor>
      {error && !isOffline(error) && <ProblemAlert error={error} title={t(whyNoTicket(error))} />}
      {!ticket && isOffline(error) && (
        <Alert color="gray" title={t('no-answer')} role="status">
          {t('no-answer-what')}
        </Alert>
      )}
      {!ticket && !error && <Skeleton height={320} role="status" aria-label={t('reading')} />}
      {ticket && <Known ticket={ticket} temporalUiUrl={temporalUiUrl} />}
    </Stack>
  );
}

type KnownProps = { ticket: TicketView; temporalUiUrl: string | undefined };

function Known({ ticket, temporalUiUrl }: KnownProps) {
  const { t } = useTranslation('ticket');
  const now = useNow();
  const people = usePeople([ticket.requester, ...(ticket.participants ?? []), ...ticket.holder]);
  const policy = useQuery(policyQuery(ticket.policy)).data;
  const names = namesFrom({ people, policy, clocks: ticket.clocks ?? [] });
  const itsNow = ticketNow(ticket.clock, now);
  return (
    <PolicyZone value={policy?.zone}>
      <Stack gap="md">
        <div>
          <Text component="span" c="dimmed" className="mono">
            {ticket.id}
          </Text>
          <Title order={1} fz={{ base: 20, sm: 26 }} style={{ overflowWrap: 'anywhere' }}>
            {ticket.subject}
          </Title>
          <Group gap="xs" mt={6}>
            <StatusBadge ticket={ticket} names={names} />
            <PriorityBadge priority={ticket.priority} policy={policy} />
            <OverdueMark overdue={ticket.overdue} />
            <Text size="sm">{ticket.tier ? names.rung(ticket.tier) : ''}</Text>
          </Group>
        </div>
        <div>
          <NextDue ticket={ticket} names={names} withZone lineClamp={3} />
          {isRated(ticket.clock) && (
            <Text size="xs" c="dimmed">
              {t('rated', { rate: ticket.clock.rate })}
            </Text>
          )}
        </div>
        <TicketActions ticket={ticket} policy={policy} />
        <Grid gap="xl">
          <Grid.Col span={{ base: 12, md: 7 }}>
            <Stack gap="xl">
              <TicketClocks
                id={ticket.id}
                clocks={ticket.clocks ?? []}
                names={names}
                now={itsNow}
                graceMs={newsMs(ticket.clock)}
              />
              <ForecastPanel ticket={ticket} policy={policy} names={names} now={itsNow} />
              <TicketTimeline id={ticket.id} names={names} now={itsNow} />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 5 }}>
            <Stack gap="xl">
              {policy ? (
                <LadderPicture ticket={ticket} policy={policy} names={names} now={itsNow} />
              ) : (
                <Skeleton height={280} />
              )}
              <Anchor
                size="sm"
                renderRoot={(props) => <Link {...props} to="/tickets/$id/requester" params={{ id: ticket.id }} />}
              >
                {t('requesters-view')}
              </Anchor>
              <TicketFacts ticket={ticket} policy={policy} names={names} now={itsNow} temporalUiUrl={temporalUiUrl} />
              <TicketMessages id={ticket.id} names={names} now={itsNow} />
            </Stack>
          </Grid.Col>
        </Grid>
      </Stack>
    </PolicyZone>
  );
}
