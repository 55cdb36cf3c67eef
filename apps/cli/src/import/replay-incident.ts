import { setTimeout } from 'node:timers/promises';
import { toReal, type Instant, type RatedClock } from '@stepladder/domain';
import { skipTo } from '@stepladder/embedded';
import type { Client } from '@temporalio/client';
import type { ApiClient } from '../api/api-client';
import type { EntryAnswer, OutcomeAnswer, TicketAnswer } from '../api/answers';
import { Failure, refused } from '../failure';
import type { Plan, Step } from './plan';
import { shifted, shiftMs } from './shift';

const patienceMs = 60_000;

/** The servers an incident is replayed on. */
export type Stage = { api: ApiClient; temporal: Client };

/** A command of the log as the ticket took it, at the instant the log was moved to. */
export type Said = {
  at: Instant;
  name: string;
  facts: Record<string, string>;
  outcome: 'accepted' | 'refused';
  reasons: string[];
};

/** A move the policy made by itself; `loggedAt` is when that was in the log's own time. */
export type Moved = {
  at: Instant;
  loggedAt: Instant;
  fromRung: string;
  rung: string;
  clock: string;
  threshold: string;
  people: string[];
};

/** One incident lived through under the policy. */
export type Replayed = {
  incident: string;
  ticket: string;
  openedAt: Instant;
  rung: string;
  said: Said[];
  moved: Moved[];
};

/** Opens the incident's ticket and lives through it: time is skipped to each command's instant before the command is given. */
export async function replayIncident(stage: Stage, plan: Plan): Promise<Replayed> {
  const openedAt = shifted(plan.openedAt);
  const { id: incident, product, impact } = plan.incident;
  const { body: ticket } = await stage.api.post<TicketAnswer>('/v1/tickets', {
    policy: 'three-line',
    subject: `Incident ${incident} (${product}, impact ${impact})`,
    requester: { name: `User of ${incident}`, email: `user-${incident}@incidents.example.org` },
    externalId: incident,
    clock: { rate: 1, virtualOriginAt: new Date(openedAt).toISOString() },
    ...plan.opening,
  });
  const clock = clockOf(ticket);
  await begun(stage.temporal, ticket.id);
  const said: Said[] = [];
  for (const step of plan.steps) said.push(await say(stage, ticket.id, clock, step));
  const entries = await publishedEntries(
    stage.api,
    ticket.id,
    said.filter(({ outcome }) => outcome === 'accepted').length,
  );
  return {
    incident,
    ticket: ticket.id,
    openedAt,
    rung: plan.opening.rung ?? 'first-line',
    said,
    moved: movesIn(entries),
  };
}

function clockOf({ id, clock }: TicketAnswer): RatedClock {
  if (!clock) throw new Error(`the API does not say which clock ticket ${id} runs on`);
  const instant = (at: string | number): Instant => (typeof at === 'number' ? at : Date.parse(at));
  return {
    rate: clock.rate,
    realOriginAt: instant(clock.realOriginAt),
    virtualOriginAt: instant(clock.virtualOriginAt),
  };
}

/** The workflow begins a moment after the ticket was stored. */
async function begun(temporal: Client, id: string): Promise<void> {
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    const found = await temporal.workflow
      .getHandle(id)
      .describe()
      .catch(() => undefined);
    if (found) return;
    if (performance.now() > giveUpAt) throw refused(`Ticket ${id} has not begun within ${patienceMs / 1000} s.`);
    await setTimeout(25);
  }
}

async function say({ api, temporal }: Stage, id: string, clock: RatedClock, step: Step): Promise<Said> {
  const at = shifted(step.at);
  await skipTo(temporal, id, toReal(clock, at)).catch((error: unknown) => {
    // A ticket that has closed by itself has no time left to skip; the command still gets its answer.
    if (!isOver(error)) throw error;
  });
  const { name, facts } = step;
  const path = `/v1/tickets/${id}/commands/${name}`;
  const answer = await api
    .post<OutcomeAnswer>(path, { ...facts, at: new Date(at).toISOString() })
    .then(({ body }) => settled(api, body))
    .catch(refusalOf);
  return {
    at,
    name,
    facts,
    outcome: answer.outcome === 'accepted' ? 'accepted' : 'refused',
    reasons: answer.reasons ?? [],
  };
}

function isOver(error: unknown): boolean {
  const NOT_FOUND = 5;
  return (error as { code?: number }).code === NOT_FOUND;
}

/** Asks for an outcome that was still pending until it is there. */
async function settled(api: ApiClient, answer: OutcomeAnswer): Promise<OutcomeAnswer> {
  const giveUpAt = performance.now() + patienceMs;
  for (let last = answer; ; last = await api.get<OutcomeAnswer>(`/v1/commands/${answer.commandId}`)) {
    if (last.outcome !== 'pending') return last;
    if (performance.now() > giveUpAt)
      throw refused(`Command ${answer.commandId} has no outcome after ${patienceMs / 1000} s.`);
    await setTimeout(50);
  }
}

function refusalOf(error: unknown): OutcomeAnswer {
  const facts =
    error instanceof Failure ? (error.more.facts as Partial<OutcomeAnswer> & { status?: number; detail?: string }) : {};
  if (facts?.status !== 409) throw error;
  return {
    commandId: facts.commandId ?? '',
    outcome: 'refused',
    reasons: facts.reasons ?? [facts.detail ?? 'refused'],
  };
}

/** The timeline once every accepted command stands in it; it is written a moment after the answer is given. */
async function publishedEntries(api: ApiClient, id: string, accepted: number): Promise<EntryAnswer[]> {
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    const { entries } = await api.get<{ entries: EntryAnswer[] }>(`/v1/tickets/${id}/timeline`);
    const obeyed = new Set(
      entries.filter(({ type }) => type !== 'refused').flatMap(({ commandId }) => commandId ?? []),
    );
    // The opening is a command too.
    if (obeyed.size >= accepted) return entries;
    if (performance.now() > giveUpAt)
      throw refused(`The timeline of ${id} lacks commands after ${patienceMs / 1000} s.`);
    await setTimeout(50);
  }
}

function movesIn(entries: EntryAnswer[]): Moved[] {
  return entries
    .filter(({ type, because }) => type === 'escalated' && because.code === 'clock')
    .map(({ at, fromRung = '', rung = '', because, people = [] }) => ({
      at: Date.parse(at),
      loggedAt: Date.parse(at) - shiftMs,
      fromRung,
      rung,
      clock: because.clock ?? '',
      threshold: because.threshold ?? '',
      people,
    }));
}
