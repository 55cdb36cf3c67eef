import { Injectable } from '@nestjs/common';
import { commandNames, type CommandName, type Policy } from '@stepladder/domain';
import { Directory } from '@stepladder/read-model';
import { InvalidInput, NotThere, type FieldProblem } from '../http/failures';
import { firstOfEach } from '../http/field-problems';
import { zodProblems } from '../http/zod-problems';
import { commandBody, commandRequest, type CommandRequest } from './command-forms';
import { withoutFreeText } from './free-text';
import { policyProblems } from './policy-problems';

/** Reads requests to command a ticket: form, policy and people are judged together, so one answer names all that is wrong. */
@Injectable()
export class CommandRequests {
  constructor(private readonly directory: Directory) {}

  /** The command's facts without anybody's words, which stand apart. @throws InvalidInput */
  async read(organisation: string, name: CommandName, policy: Policy, sent: unknown): Promise<CommandRequest> {
    // A command without facts may be sent without a body.
    const body = sent === undefined ? {} : sent;
    const parsed = commandBody(name).safeParse(body);
    const fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
    const errors = firstOfEach([
      ...(parsed.success ? [] : zodProblems(parsed.error.issues)),
      ...policyProblems(name, fields, policy),
      ...(await this.unknownPeople(organisation, fields)),
    ]);
    if (!parsed.success || errors.length > 0) throw new InvalidInput(errors);
    return withoutFreeText(commandRequest(parsed.data), policy);
  }

  private async unknownPeople(organisation: string, { by, person }: Record<string, unknown>): Promise<FieldProblem[]> {
    const named = Object.entries({ by, person }).filter(
      (each): each is [string, string] => typeof each[1] === 'string',
    );
    if (named.length === 0) return [];
    const known = await this.directory.people(
      organisation,
      named.map(([, id]) => id),
    );
    return named
      .filter(([, id]) => !known.some((each) => each.id === id))
      .map(([path]) => ({ path, problem: 'is nobody known here' }));
  }
}

/** The command of that name. @throws NotThere naming all commands */
export function commandNamed(name: string): CommandName {
  const known = commandNames.find((each) => each === name);
  if (!known) throw new NotThere(`there is no command ${name.slice(0, 50)}; there are ${commandNames.join(', ')}`);
  return known;
}
