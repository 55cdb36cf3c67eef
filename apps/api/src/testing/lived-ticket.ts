import { PolicyBook } from '@stepladder/activities';
import { decide, openTicket, snapshotOf, type Command, type Decision, type Opening } from '@stepladder/domain';
import { inForce } from '@stepladder/policy-file';
import { TicketWriter } from '@stepladder/read-model';
import type { ApiWorld } from './api-world';

/** What a ticket lives through: opened at `at`, told those commands, and left alone until `until`, all in UTC. */
export type Lived = {
  policy: string;
  at: string;
  priority?: string;
  said?: [at: string, command: object][];
  until: string;
};

/** Has the engine live a ticket and writes what its workflow would have written; gives its id. Its time then stands still, nearly. */
export async function livedTicket(world: ApiWorld, { policy, at, until, said = [], ...more }: Lived): Promise<string> {
  const pack = await new PolicyBook(world.dataSource).get('local', policy);
  const priority = more.priority ?? pack.policy.defaultPriority;
  const asked = { policy, at, priority, clock: { rate: 0.000001, virtualOriginAt: until } };
  const opened = await world.open(asked);
  if (opened.status !== 201) throw new Error(JSON.stringify(opened.body));
  const { id, clock } = opened.body;
  const openedAt = Date.parse(at);
  const rules = inForce(pack, openedAt, Date.parse(until));
  const people = { openedBy: 'admin', requester: 'rob', participants: [] };
  const opening: Opening = { id, organisation: 'local', openedAt, ...people, priority, clock };
  const decisions: Decision[] = [openTicket(rules, opening, openedAt)];
  const pass = (now: number) => decisions.push(decide(rules, decisions.at(-1)!.ticket, { type: 'due-reached', now }));
  said.forEach(([when, given], receivedSeq) => {
    const now = Date.parse(when);
    pass(now - 1);
    const command = { ...given, commandId: `${id}-${receivedSeq}`, by: 'admin' } as Command;
    decisions.push(decide(rules, decisions.at(-1)!.ticket, { type: 'commanded', command, at: now, receivedSeq, now }));
  });
  pass(Date.parse(until));
  const entries = decisions.flatMap(({ effects }) =>
    effects.flatMap((effect) => (effect.type === 'record-entry' ? [effect.entry] : [])),
  );
  const snapshot = snapshotOf(rules, decisions.at(-1)!.ticket);
  await new TicketWriter(world.dataSource).publish({ snapshot, entries, answers: [], messages: [] });
  return id;
}
