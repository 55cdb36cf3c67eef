import { Injectable } from '@nestjs/common';
import { PolicyBook } from '@stepladder/activities';
import type { Command, Policy } from '@stepladder/domain';
import { IntentStore, type StoredCommand } from '@stepladder/read-model';
import { needsFor, type Principal } from '../access/principal';
import { CommandRefused, KeyUsedOtherwise, NotThere } from '../http/failures';
import { fingerprintOf } from '../http/fingerprint';
import { iso, type Iso } from '../http/iso';
import { CommandRequests, commandNamed } from './command-request';
import { Outcomes } from './outcomes';

/** What became of a command that was not refused. */
export type Outcome =
  | { commandId: string; ticketId: string; outcome: 'accepted' }
  | { commandId: string; ticketId: string; outcome: 'pending'; href: string };

/** A command as it is remembered, for ever. */
export type CommandAnswer = Iso<{
  commandId: string;
  ticketId: string;
  name: string;
  by: string;
  at: number;
  receivedAt: number;
  outcome: 'accepted' | 'refused' | 'pending';
  reasons?: string[];
  decidedAt?: number;
}>;

type Asked = { ticketId: string; name: string; commandId: string; body: unknown };

/** Takes commands for tickets: stored first, then told to the ticket, then its answer. */
@Injectable()
export class CommandsService {
  constructor(
    private readonly requests: CommandRequests,
    private readonly policies: PolicyBook,
    private readonly intents: IntentStore,
    private readonly outcomes: Outcomes,
  ) {}

  /** What became of the command; the same answer for the same key. @throws CommandRefused with the ticket's reasons */
  async give(principal: Principal, asked: Asked): Promise<Outcome> {
    const command = await this.keep(principal, asked);
    const { commandId, ticketId } = asked;
    const answer = await this.outcomes.of(command);
    if (answer?.outcome === 'refused') throw new CommandRefused(commandId, answer.reasons);
    if (answer) return { commandId, ticketId, outcome: 'accepted' };
    return { commandId, ticketId, outcome: 'pending', href: `/v1/commands/${encodeURIComponent(commandId)}` };
  }

  /** A command by its key. */
  async find({ organisation }: Principal, commandId: string): Promise<CommandAnswer> {
    const found = await this.intents.find(organisation, commandId);
    if (!found) throw new NotThere(`there is no command ${commandId}`);
    const { ticketId, name, by, at, receivedAt, outcome = 'pending', reasons, decidedAt } = found;
    return iso({
      ...{ commandId, ticketId, name, by, at, receivedAt, outcome },
      ...(reasons === undefined ? {} : { reasons }),
      ...(decidedAt === undefined ? {} : { decidedAt }),
    });
  }

  private async keep(principal: Principal, { ticketId, name: given, commandId, body }: Asked): Promise<StoredCommand> {
    const { organisation, person } = principal;
    const name = commandNamed(given);
    const policy = await this.policyOf(organisation, ticketId);
    const { facts, text, by = person, at } = await this.requests.read(organisation, name, policy, body);
    needsFor(principal, { by, at });
    const kept = await this.intents.receive({
      organisation,
      ticketId,
      command: { ...facts, commandId, by, name } as Command,
      fingerprint: fingerprintOf(`${ticketId}/${name}`, body ?? {}),
      actor: person,
      ...(text === undefined ? {} : { text }),
      ...(at === undefined ? {} : { at }),
    });
    if (kept.result === 'conflict') throw new KeyUsedOtherwise('send another request under a key of its own');
    if (kept.result === 'no-such-ticket') throw new NotThere(`there is no ticket ${ticketId}`);
    return kept.command;
  }

  private async policyOf(organisation: string, ticketId: string): Promise<Policy> {
    const known = await this.intents.openingOf(organisation, ticketId);
    if (!known) throw new NotThere(`there is no ticket ${ticketId}`);
    return (await this.policies.get(organisation, known.policy, known.policyVersion)).policy;
  }
}
