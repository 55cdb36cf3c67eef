import { Alert, Anchor, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isOffline } from '../../../api/problem';
import { InstantText } from '../../../ui/instant-text';
import { PolicyZone } from '../../../ui/policy-zone';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Shape } from '../../../ui/shape';
import { useNow } from '../../../ui/use-now';
import { policyQuery } from '../api/directory';
import { messagesQuery, ticketQuery } from '../api/get-ticket';
import type { PersonRef, TicketView } from '../api/ticket';
import { namesFrom, type Names } from '../words/names';
import { ticketNow } from '../words/ticket-time';
import { noticeInWords } from '../words/notice-in-words';
import { promisesOf, type Promised } from '../words/promises';
import { useSay } from '../words/use-say';
import { whyNoTicket } from '../words/why-no-ticket';
import classes from './queue.module.css';
import { Section } from './section';
import { StatusBadge } from './status-badge';

/** What whoever asked may know: how it stands, what is promised until when, and what they were told; nothing of the house. */
export function RequesterPage({ id }: { id: string }) {
  const { t } = useTranslation('ticket');
  const { data: ticket, error } = useQuery(ticketQuery(id));
  return (
    <Stack gap="md" maw={720}>
      <title>{`${id} · ${t('requesters-view')} · Stepladder`}</title>
      <Anchor renderRoot={(props) => <Link {...props} to="/tickets/$id" params={{ id }} />} size="sm">
        ← {t('back-to-ticket')}
      </Anchor>
      <Alert variant="light" color="gray" title={t('requesters-view')}>
        {t('requesters-view-what')}
      </Alert>
      {error && !isOffline(error) && <ProblemAlert error={error} title={t(whyNoTicket(error))} />}
      {!ticket && isOffline(error) && <Alert color="gray" title={t('no-answer')} role="status" />}
      {!ticket && !error && <Skeleton height={240} role="status" aria-label={t('reading')} />}
      {ticket && <Seen ticket={ticket} />}
    </Stack>
  );
}

function Seen({ ticket }: { ticket: TicketView }) {
  const { t } = useTranslation('ticket');
  const now = ticketNow(ticket.clock, useNow());
  const policy = useQuery(policyQuery(ticket.policy)).data;
  const names = namesFrom({ policy, clocks: ticket.clocks ?? [] });
  return (
    <PolicyZone value={policy?.zone}>
      <div>
        <Title order={1} fz={{ base: 20, sm: 26 }} style={{ overflowWrap: 'anywhere' }}>
          {ticket.subject}
        </Title>
        <StatusBadge ticket={ticket} names={names} />
        <Text size="sm" c="dimmed">
          {t('asked-at')} <InstantText at={ticket.openedAt} now={now} withZone />
        </Text>
      </div>
      <Section title={t('promised')}>
        {policy ? <Promises promises={promisesOf(ticket, policy)} now={now} /> : <Skeleton height={22} />}
      </Section>
      <Told ticket={ticket} names={names} now={now} />
    </PolicyZone>
  );
}

function Promises({ promises, now }: { promises: Promised[]; now: number }) {
  const { t } = useTranslation('ticket');
  if (promises.length === 0) return <Text size="sm">{t('nothing-promised')}</Text>;
  return promises.map(({ clock, label, state, at }) => (
    <Text key={clock} size="sm" {...(state === 'missed' ? { c: 'var(--overdue)' } : {})}>
      {state === 'missed' && <Shape name="triangle" />} {label}: {state === 'still' && t('stands-still')}
      {state === 'missed' && `${t('was-promised')} `}
      {state !== 'still' && at && <InstantText at={at} now={now} withZone />}
    </Text>
  ));
}

function Told({ ticket, now }: { ticket: TicketView; names: Names; now: number }) {
  const { t } = useTranslation('ticket');
  const say = useSay();
  const { data: messages, error } = useQuery(messagesQuery(ticket.id));
  const theirs = messages?.filter(({ person }) => idOf(person) === idOf(ticket.requester)) ?? [];
  return (
    <Section title={t('told-to-them')}>
      {error && !isOffline(error) && <ProblemAlert error={error} />}
      {messages && theirs.length === 0 && <Text size="sm">{t('told-nothing')}</Text>}
      <Stack component="ul" gap={8} className={classes.list ?? ''}>
        {theirs.map((message) => (
          <Paper component="li" key={message.id} withBorder px="sm" py="xs">
            <Text size="sm">
              {(message.notices ?? []).map(({ template }) => noticeInWords(template, say)).join(', ')}
            </Text>
            <Text size="sm" c="dimmed">
              {t(`channel-${message.channel}`, { defaultValue: message.channel })}, {t(`message-${message.state}`)}{' '}
              <InstantText at={message.at} now={now} />
            </Text>
          </Paper>
        ))}
      </Stack>
    </Section>
  );
}

function idOf(person: PersonRef): string {
  return typeof person === 'string' ? person : person.id;
}
