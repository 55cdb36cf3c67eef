import { Injectable } from '@nestjs/common';
import type { Answer } from '@stepladder/domain';
import { IntentStore, type StoredCommand } from '@stepladder/read-model';
import { TicketLine } from '../parts/ticket-line';

/** Finds out what became of a stored command. */
@Injectable()
export class Outcomes {
  constructor(
    private readonly intents: IntentStore,
    private readonly line: TicketLine,
  ) {}

  /**
   * The answer to a command: the one stored, else the ticket's own, else one that was stored meanwhile. Undefined when
   * nobody could say; the command is kept all the same and will be carried out.
   */
  async of(command: StoredCommand): Promise<Answer | undefined> {
    const answer = storedAnswer(command) ?? (await this.line.answerTo(command));
    if (answer) return answer;
    const later = await this.intents.find(command.organisation, command.id);
    return later && storedAnswer(later);
  }
}

function storedAnswer({ id: commandId, outcome, reasons = [] }: StoredCommand): Answer | undefined {
  if (outcome === undefined) return undefined;
  return outcome === 'accepted' ? { commandId, outcome } : { commandId, outcome, reasons };
}
