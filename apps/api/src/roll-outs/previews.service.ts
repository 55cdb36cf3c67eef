import { setImmediate as others } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { PolicyBook, type PublishedPolicy } from '@stepladder/activities';
import { foreseeChange, toVirtual, type PolicyInForce, type Ticket } from '@stepladder/domain';
import { inForce, readPolicy } from '@stepladder/policy-file';
import { RollOutReader, PolicyShelf, type OpenTicket } from '@stepladder/read-model';
import type { Principal } from '../access/principal';
import { InvalidInput } from '../http/failures';
import { iso } from '../http/iso';
import type { PreviewAnswer, PreviewBody } from './roll-outs.schema';

const usually = 50;

type Previewed = PreviewAnswer['tickets'][number];
/** A ticket that can be reckoned with, and its own present. */
type Lived = { ticket: OpenTicket; state: Ticket; now: number };
type Supposed = { by: string; rungs: Record<string, string> };

/** What would change for open tickets if they went on under a draft: from Postgres alone, told by the engine that would do it. */
@Injectable()
export class Previews {
  constructor(
    private readonly book: PolicyBook,
    private readonly shelf: PolicyShelf,
    private readonly reader: RollOutReader,
  ) {}

  /** One page. @throws InvalidInput when the text does not compile, is another policy's, or its version is taken */
  async page({ organisation, person }: Principal, id: string, body: PreviewBody): Promise<PreviewAnswer> {
    const { tickets: choice = {}, rungs = {}, after = 0, limit = usually } = body;
    const draft = await this.draft(organisation, id, body.document);
    const { version } = draft.policy;
    const [total, tickets] = await Promise.all([
      this.reader.count(organisation, id, choice, version),
      this.reader.openTickets(organisation, id, choice, { besides: version, after, limit }),
    ]);
    const foreseen = await this.foreseen(organisation, draft, tickets, { by: person, rungs });
    const last = tickets.at(-1);
    return {
      ...{ policy: id, version, total, tickets: foreseen },
      ...(tickets.length === limit && last ? { next: last.number } : {}),
    };
  }

  private async draft(organisation: string, id: string, document: string): Promise<PublishedPolicy> {
    const read = readPolicy(document, { file: '' });
    if (!read.ok) {
      throw new InvalidInput(
        read.problems.slice(0, 200).map(({ line, path, problem }) => ({
          path: 'document',
          problem: `line ${line}${path === '' ? '' : `, ${path}`}: ${problem}`,
        })),
      );
    }
    const { policy, digest } = read.pack;
    if (policy.id !== id) throw invalid(`is policy ${policy.id} and not ${id}`);
    const kept = await this.shelf.find(organisation, id, policy.version);
    if (kept && kept.digest !== digest) throw invalid(`version ${policy.version} is published with another text`);
    return read.pack;
  }

  private async foreseen(
    organisation: string,
    draft: PublishedPolicy,
    tickets: OpenTicket[],
    supposed: Supposed,
  ): Promise<Previewed[]> {
    const lived = tickets.flatMap((ticket): Lived[] => livedOf(ticket));
    const stretch = stretchOf(lived);
    const next = inForce(draft, ...stretch);
    const versions = new Map<number, PolicyInForce>();
    const answers: Previewed[] = [];
    for (const ticket of tickets) {
      const known = lived.find((each) => each.ticket === ticket);
      if (!known) {
        answers.push(notBegun(ticket));
        continue;
      }
      const { id, version } = known.state.policy;
      const policy = versions.get(version) ?? inForce(await this.book.get(organisation, id, version), ...stretch);
      versions.set(version, policy);
      answers.push(previewed(known, policy, next, supposed));
      // Whoever asks for something else meanwhile is not kept waiting for the whole page.
      await others();
    }
    return answers;
  }
}

function livedOf(ticket: OpenTicket): Lived[] {
  const { state, clock } = ticket;
  return state ? [{ ticket, state, now: Math.max(toVirtual(clock, Date.now()), state.decidedUpToAt) }] : [];
}

/** Calendars are compiled once for all tickets of a page. */
function stretchOf(lived: Lived[]): [fromAt: number, untilAt: number] {
  if (lived.length === 0) return [Date.now(), Date.now()];
  return [Math.min(...lived.map(({ state }) => state.openedAt)), Math.max(...lived.map(({ now }) => now))];
}

function previewed(
  { ticket, state, now }: Lived,
  policy: PolicyInForce,
  next: PolicyInForce,
  { by, rungs }: Supposed,
): Previewed {
  const change = foreseeChange(policy, state, next, { now, by, rungs });
  const head = { ...headOf(ticket), ...iso({ nowAt: now }) };
  if (change.outcome === 'refused') return { ...head, ...nothing, outcome: 'refused', reasons: change.reasons };
  const breachesAtOnce = change.clocks.some(({ atOnce }) => atOnce);
  return { ...head, reasons: [], breachesAtOnce, ...iso(change) };
}

const nothing = { breachesAtOnce: false, clocks: [], moves: [], told: [] };

function notBegun(ticket: OpenTicket): Previewed {
  return { ...headOf(ticket), ...nothing, outcome: 'not-begun', reasons: ['it is stored and has not begun yet'] };
}

function headOf({ ticketId, subject, status, priority, rung, version }: OpenTicket) {
  return { ticketId, subject, status, priority, version, ...(rung === undefined ? {} : { rung }) };
}

function invalid(problem: string): InvalidInput {
  return new InvalidInput([{ path: 'document', problem }]);
}
