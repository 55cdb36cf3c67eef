import { setTimeout as pause } from 'node:timers/promises';
import {
  receivedSteps,
  type Answer,
  type Entry,
  type Message,
  type Script,
  type Simulated,
  type Ticket,
  whyNotOpen,
} from '@stepladder/domain';
import { timeOf } from '@stepladder/embedded';
import type { PolicyPack } from '@stepladder/policy-file';
import type { RealTicket } from './real-ticket';
import { whereItStands } from './where-it-stands';
import type { RealWorld } from './real-world';

/**
 * A command is delivered so long before the instant from which it counts, in the ticket's own time: real time goes on while
 * it is on its way, and it must not come after a timer that is set for that very instant,
 * however long a busy machine stands still.
 */
const AHEAD_MS = 30_000;

/** For an answer, on a machine that is busy with all the other tickets. */
const PATIENCE_MS = 120_000;

/** Lives through a script with a real ticket; the answers carry the ids of the script's steps, as the simulator's do. */
export async function live(world: RealWorld, { policy }: PolicyPack, script: Script): Promise<Simulated> {
  // Asked before anything is stored, as the API does.
  const notOpened = whyNotOpen(policy, script.opening).map(({ problem }) => problem);
  if (notOpened.length > 0) return { entries: [], messages: [], answers: [], notOpened };
  const ticket = await world.openScripted(policy, script.opening);
  const answers: Simulated['answers'] = [];
  for (const { command, at, arrivesAt } of receivedSteps(script)) {
    await passTo(world, ticket, arrivesAt > at ? arrivesAt : at - AHEAD_MS);
    const { commandId, by, ...wish } = command;
    const stored = await ticket.store(at, wish, by);
    await world.deliver(ticket.organisation, ticket.id);
    answers.push({ ...(await answerTo(world, ticket, stored)), commandId });
  }
  await passTo(world, ticket, script.untilAt);
  const { entries, messages } = await writtenOf(world, ticket);
  return { entries, messages, answers, ticket: await standing(world, ticket), notOpened: [] };
}

/** What became of a command, as everybody reads it; a ticket that has ended answers by its read model alone. */
async function answerTo(world: RealWorld, ticket: RealTicket, commandId: string): Promise<Answer> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  for (;;) {
    const command = await world.intents.find(ticket.organisation, commandId);
    if (command?.outcome === 'accepted') return { commandId, outcome: 'accepted' };
    if (command?.outcome === 'refused') return { commandId, outcome: 'refused', reasons: command.reasons ?? [] };
    if (performance.now() > giveUpAt)
      throw new Error(`${commandId} has no answer; ${await whereItStands(world.client, ticket.id)}`);
    await pause(20);
  }
}

/** Time passes for a ticket that is still under way; one that has ended has no time of its own any more. */
async function passTo(world: RealWorld, ticket: RealTicket, at: number): Promise<void> {
  await ticket.written();
  for (;;) {
    const { status } = await world.client.workflow.getHandle(ticket.id).describe();
    if (status.name !== 'RUNNING' || (await timeOf(world.client, ticket.id)) >= ticket.realAt(at)) break;
    // A workflow that ends on the way cannot be taken any further.
    await ticket.until(at).catch(async (error: unknown) => {
      const now = await world.client.workflow.getHandle(ticket.id).describe();
      if (now.status.name === 'RUNNING') throw error;
    });
  }
  await ticket.written();
}

async function writtenOf(world: RealWorld, ticket: RealTicket): Promise<{ entries: Entry[]; messages: Message[] }> {
  const lines = await ticket.timeline();
  const entries = lines.map(({ facts, ...line }) => ({ ...facts, ...line, recordedAt: line.at }) as Entry);
  const rows = await world.dataSource.query<{ channel: Message['channel']; person: string; entry_seq: number }[]>(
    `select message.channel, message.person, notice.entry_seq from notice
     join message on message.organisation = notice.organisation and message.id = notice.message_id
     where notice.organisation = $1 and notice.ticket_id = $2`,
    [ticket.organisation, ticket.id],
  );
  const messages = rows.map(({ channel, person, entry_seq }, i): Message => {
    const notice = { id: `${i}`, template: '', entrySeq: Number(entry_seq), at: 0 };
    return { id: `${i}`, person, channel, at: 0, notices: [notice] };
  });
  return { entries, messages };
}

async function standing(world: RealWorld, ticket: RealTicket): Promise<NonNullable<Simulated['ticket']>> {
  const [row] = await world.dataSource.query<{ state: Ticket }[]>(
    'select state from ticket where organisation = $1 and ticket_id = $2',
    [ticket.organisation, ticket.id],
  );
  if (!row) throw new Error(`${ticket.id} was never written`);
  return { ...row.state, answers: [], past: { facts: [], done: [] } };
}
