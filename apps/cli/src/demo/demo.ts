import { setTimeout } from 'node:timers/promises';
import type { EntryAnswer } from '../api/answers';
import type { ApiClient } from '../api/api-client';
import { refused } from '../failure';
import { relativeText, timeText } from '../output/time-text';
import { statusText } from '../ticket/ticket-text';
import { eventLine } from './event-text';
import { coloured, ladderPicture } from './ladder-picture';
import { mailsSince, type Mail } from './mails';
import { cut, type Screen } from './screen';
import { story, type StoryTicket } from '@stepladder/policy-file';
import { WatchedTicket, type PolicyAnswer } from './watched-ticket';

const everyMs = 500;
const patienceMs = 58_000;
/** The rung whose reaching ends the demonstration, on the ticket that is left alone. */
const lastRung = 'executive-assistant';

/** All that a demonstration showed, for `--json`. */
export type Shown = {
  tookMs: number;
  tickets: { id: string; policy: string; subject: string; status: string; rung: string }[];
  events: ({ ticket: string } & EntryAnswer)[];
  mails: Mail[];
};

type Seen = { tickets: WatchedTicket[]; zones: Map<string, string>; events: Shown['events'] };

/** Opens the tickets of the story, plays it, and ends when the ticket that is left alone has climbed its ladder. */
export async function play(api: ApiClient, screen: Screen, mailbox: string | undefined): Promise<Shown> {
  const beganAt = Date.now();
  const policies = new Map<string, PolicyAnswer>();
  for (const id of new Set(story.map(({ policy }) => policy)))
    policies.set(id, await api.get<PolicyAnswer>(`/v1/policies/${id}`));
  const tickets = await Promise.all(story.map((each) => open(api, each, policies)));
  const zones = new Map(tickets.map(({ id, story: { policy } }) => [id, policies.get(policy)?.zone ?? 'UTC']));
  const seen: Seen = { tickets, zones, events: [] };
  screen.line(`${tickets.length} tickets are open; an hour of theirs passes in a second.`);
  while (!(await hasClimbed(seen, screen))) {
    if (Date.now() - beganAt > patienceMs) {
      throw refused(
        `After ${patienceMs / 1000} s the ladder of ${tickets[0]?.id} has not been climbed: see whether every part is up at /health.`,
      );
    }
    await setTimeout(everyMs);
  }
  const mails = await settledMails(mailbox, beganAt, seen);
  screen.end();
  return {
    tookMs: Date.now() - beganAt,
    tickets: tickets.map(({ ticket }) => ({
      id: ticket.id,
      policy: ticket.policy,
      subject: ticket.subject,
      status: ticket.status,
      rung: ticket.rung ?? '',
    })),
    events: seen.events,
    mails,
  };
}

async function open(api: ApiClient, each: StoryTicket, policies: Map<string, PolicyAnswer>): Promise<WatchedTicket> {
  const policy = policies.get(each.policy);
  if (!policy) throw refused(`There is no policy ${each.policy}.`);
  return WatchedTicket.open(api, each, policy);
}

/** One look at every ticket, and what the story does to it by now; true once the last rung is reached. */
async function hasClimbed(seen: Seen, screen: Screen): Promise<boolean> {
  const { tickets, zones, events } = seen;
  await Promise.all(
    tickets.map(async (watched) => {
      const zone = zones.get(watched.id) ?? 'UTC';
      for (const { deed } of await watched.act())
        screen.line(`${timeText(watched.now(), zone)}  > ${watched.id}  ${deed.says}`);
      for (const entry of await watched.look()) {
        events.push({ ticket: watched.id, ...entry });
        screen.line(watched.named(eventLine(watched.id, entry, zone)));
      }
    }),
  );
  screen.block(['', ...tickets.flatMap((watched) => rows(watched, zones.get(watched.id) ?? 'UTC'))]);
  return tickets[0]?.hasReached(lastRung) ?? true;
}

function rows(watched: WatchedTicket, zone: string): string[] {
  const { ticket, ladder } = watched;
  const columns = process.stdout.columns;
  const next = ticket.nextDueAt
    ? `${relativeText(Date.parse(ticket.nextDueAt), watched.now())}: ${ticket.nextDue ?? ''}`
    : '';
  const facts = `${timeText(watched.now(), zone)}  ${ticket.id}  ${ticket.priority}  ${statusText(ticket)}  ${watched.story.subject}  ${next}`;
  return [cut(facts, columns), coloured(cut(`    ${ladderPicture(ladder, ticket.rung)}`, columns))];
}

/** The mails of this demonstration once as many have arrived as the timelines say people were told; waits a few seconds at most. */
async function settledMails(mailbox: string | undefined, beganAt: number, { events }: Seen): Promise<Mail[]> {
  const told = new Set(
    events.flatMap(({ ticket, at, people }) => (people ?? []).map((person) => `${ticket} ${at} ${person}`)),
  );
  const giveUpAt = Date.now() + 5_000;
  for (;;) {
    const mails = await mailsSince(mailbox, beganAt);
    if (mailbox === undefined || mails.length >= told.size || Date.now() > giveUpAt) return mails;
    await setTimeout(200);
  }
}
