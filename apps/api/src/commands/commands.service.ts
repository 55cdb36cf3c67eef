import { Injectable } from '@nestjs/common';
import type { CodedReason, Command } from '@stepladder/domain';
import { IntentStore, type CommandIntent, type StoredCommand } from '@stepladder/read-model';
import { needsFor, type Principal } from '../access/principal';
import { coded } from '../http/coded-reasons';
import { CommandRefused, InvalidInput, KeyUsedOtherwise, NotThere } from '../http/failures';
import { fingerprintOf } from '../http/fingerprint';
import { iso } from '../http/iso';
import { CommandRequests, commandNamed } from './command-request';
import type { CommandAnswer, Outcome } from './outcome.schema';
import { Outcomes } from './outcomes';
import { Refusals, type Refusal } from './refusals';

type Asked = { ticketId: string; name: string; commandId: string; body: unknown };

/** Takes commands for tickets: stored first, then told to the ticket, then its answer. */
@Injectable()
export class CommandsService {
  constructor(
    private readonly requests: CommandRequests,
    private readonly intents: IntentStore,
    private readonly outcomes: Outcomes,
    private readonly refusals: Refusals,
  ) {}

  /** What became of the command; the same answer for the same key. @throws CommandRefused with the ticket's reasons */
  async give(principal: Principal, asked: Asked): Promise<Outcome> {
    const command = await this.keep(principal, asked);
    const { commandId, ticketId } = asked;
    const answer = await this.outcomes.of(command);
    if (answer?.outcome === 'refused')
      throw new CommandRefused(commandId, await this.refusals.of(command, answer.reasons));
    if (answer) return { commandId, ticketId, outcome: 'accepted' };
    return { commandId, ticketId, outcome: 'pending', href: `/v1/commands/${encodeURIComponent(commandId)}` };
  }

  /** A command by its key. */
  async find({ organisation }: Principal, commandId: string): Promise<CommandAnswer> {
    const found = await this.intents.find(organisation, commandId);
    if (!found) throw new NotThere(`there is no command ${commandId}`);
    const { ticketId, name, by, at, receivedAt, outcome = 'pending', decidedAt } = found;
    return iso({
      ...{ commandId, ticketId, name, by, at, receivedAt, outcome },
      ...(outcome === 'refused' ? withCodes(await this.refusals.known(found)) : {}),
      ...(decidedAt === undefined ? {} : { decidedAt }),
    });
  }

  private async keep(principal: Principal, { ticketId, name: given, commandId, body }: Asked): Promise<StoredCommand> {
    const { organisation, person } = principal;
    const name = commandNamed(given);
    const fingerprint = fingerprintOf(`${ticketId}/${name}`, body ?? {});
    const policy = await this.requests.policyOf(organisation, ticketId);
    try {
      const { facts, text, by = person, at } = await this.requests.read(organisation, name, policy, body);
      needsFor(principal, { by, at });
      return await this.receive({
        ...{ organisation, ticketId, fingerprint, actor: person },
        command: { ...facts, commandId, by, name } as Command,
        ...(text === undefined ? {} : { text }),
        ...(at === undefined ? {} : { at }),
      });
    } catch (error) {
      // A retry is not judged again: the policy that the ticket goes by may be another since.
      const before =
        error instanceof InvalidInput
          ? await this.intents.givenBefore(organisation, { commandId, ticketId, fingerprint })
          : undefined;
      if (before) return before;
      throw error;
    }
  }

  private async receive(intent: CommandIntent): Promise<StoredCommand> {
    const kept = await this.intents.receive(intent);
    if (kept.result === 'conflict') throw new KeyUsedOtherwise('send another request under a key of its own');
    if (kept.result === 'no-such-ticket') throw new NotThere(`there is no ticket ${intent.ticketId}`);
    return kept.command;
  }
}

function withCodes(refusal: Refusal): Refusal & { reasonCodes: (CodedReason | null)[] } {
  return { ...refusal, reasonCodes: coded(refusal.reasons) };
}
