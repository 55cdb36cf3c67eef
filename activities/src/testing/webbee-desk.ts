import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  decide,
  openTicket,
  snapshotOf,
  type Command,
  type CommandName,
  type Decision,
  type DurationMs,
  type Message,
  type PolicyInForce,
} from '@stepladder/domain';
import { readPolicy, type PolicyPack } from '@stepladder/policy-file';
import {
  Directory,
  IntentStore,
  PolicyShelf,
  TicketReader,
  TicketWriter,
  type OpeningIntent,
} from '@stepladder/read-model';
import type { OwnDatabase } from './own-database';

const policies = join(__dirname, '../../../policies');

/** A policy of the repository, read; `changed` makes another version of its text. */
export function packOf(id: string, changed: (text: string) => string = (text) => text): PolicyPack {
  const file = `${id}.yaml`;
  const answer = readPolicy(changed(readFileSync(join(policies, file), 'utf8')), { file });
  if (!answer.ok) throw new Error(answer.problems[0]?.problem);
  return answer.pack;
}

/** Publishes a policy of the repository, and makes its people known. */
export async function publish({ dataSource }: OwnDatabase, id: string, pack = packOf(id)): Promise<void> {
  const { policy, digest, document, directory } = pack;
  await new PolicyShelf(dataSource).publish('local', { id: policy.id, version: policy.version, digest, document });
  await new Directory(dataSource).importFrom('local', id, directory);
}

const fingerprint = createHash('sha256').update('any').digest('hex');

/** A desk that works by Webbee's policy. */
export class WebbeeDesk {
  readonly intents: IntentStore;

  constructor(private readonly own: OwnDatabase) {
    this.intents = new IntentStore(own.dataSource);
  }

  /** Stores the opening of a ticket by Rob Requester. */
  async open(facts: Partial<OpeningIntent> = {}): Promise<string> {
    const rob = { name: 'Rob Requester', email: 'rob@client.example.org' };
    const requester = await new Directory(this.own.dataSource).requesterFor('local', rob);
    const usual = { commandId: randomUUID(), fingerprint, by: 'tara-lead', policy: 'webbee' };
    const { version: policyVersion } = packOf('webbee').policy;
    const words = { subject: 'Orders do not arrive', requester: requester.id, participants: [], priority: 'high' };
    const opened = await this.intents.open({ organisation: 'local', ...usual, policyVersion, ...words, ...facts });
    if (!('ticket' in opened)) throw new Error(opened.result);
    return opened.ticket.ticketId;
  }

  /** Stores a command of Tara's. */
  async say(ticketId: string, name: 'resolve' | 'note' | 'acknowledge' | 'complain' | 'reopen'): Promise<string> {
    const command: Command = { commandId: randomUUID(), name, by: 'tara-lead' };
    const received = await this.intents.receive({ organisation: 'local', ticketId, command, fingerprint });
    if (received.result !== 'stored') throw new Error(received.result);
    return command.commandId;
  }

  /** Publishes a ticket as its workflow would that began so much after the opening; gives the messages to be sent. */
  async begin(ticketId: string, afterMs: DurationMs = 0, pack = packOf('webbee')): Promise<Message[]> {
    const intake = await this.intents.openingOf('local', ticketId);
    if (!intake) throw new Error(`no ticket ${ticketId}`);
    const { opening } = intake;
    return this.publish(pack, openTicket(rulesOf(pack), opening, opening.openedAt + afterMs));
  }

  /** Stores a command with words and publishes what it did at once; gives the messages to be sent. */
  async act(ticketId: string, said: Said, pack = packOf('webbee')): Promise<Message[]> {
    const { text, ...facts } = said;
    const command = { commandId: randomUUID(), by: 'tara-lead', ...facts } as Command;
    const words = text === undefined ? {} : { text };
    await this.intents.receive({ organisation: 'local', ticketId, command, fingerprint, ...words });
    const kept = await new TicketReader(this.own.dataSource).kept('local', ticketId);
    if (!kept?.state) throw new Error(`no ticket ${ticketId}`);
    const now = kept.state.decidedUpToAt;
    const ticket = { ...kept.state, answers: [], past: { facts: [], done: [] } };
    return this.publish(
      pack,
      decide(rulesOf(pack), ticket, { type: 'commanded', command, at: now, receivedSeq: 1, now }),
    );
  }

  private async publish(pack: PolicyPack, { ticket, effects }: Decision): Promise<Message[]> {
    const entries = effects.flatMap((effect) => (effect.type === 'record-entry' ? [effect.entry] : []));
    const messages = effects.flatMap((effect) => (effect.type === 'deliver-message' ? [effect.message] : []));
    const placements = effects.flatMap((effect) => (effect.type === 'place-elsewhere' ? [effect.placement] : []));
    const snapshot = snapshotOf(rulesOf(pack), ticket);
    await new TicketWriter(this.own.dataSource).publish({ snapshot, entries, answers: [], messages, placements });
    return messages;
  }
}

/** A command's name and facts, and what the person wrote. */
type Said = { name: CommandName; text?: string; [fact: string]: unknown };

/** Webbee counts time on the wall only. */
function rulesOf({ policy }: PolicyPack): PolicyInForce {
  return { ...policy, calendars: {} };
}
