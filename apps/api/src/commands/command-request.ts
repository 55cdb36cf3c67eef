import { Injectable } from '@nestjs/common';
import { PolicyBook } from '@stepladder/activities';
import { commandNames, type CommandName, type Policy } from '@stepladder/domain';
import { Directory, TicketReader } from '@stepladder/read-model';
import type { Contact } from '../http/contact';
import { InvalidInput, NotThere, type FieldProblem } from '../http/failures';
import { firstOfEach } from '../http/field-problems';
import { zodProblems } from '../http/zod-problems';
import { peopleProblems } from '../people/people-problems';
import { commandBody, commandRequest, type CommandRequest } from './command-forms';
import { formProblems } from './form-problems';
import { withoutFreeText } from './free-text';
import { policyProblems } from './policy-problems';
import { versionProblems } from './version-problems';

/** Where a command names somebody who must be known here. */
const namingSomebody = ['by', 'person', 'onBehalfOf'] as const;

/** Reads requests to command a ticket: form, policy and people are judged together, so one answer names all that is wrong. */
@Injectable()
export class CommandRequests {
  constructor(
    private readonly directory: Directory,
    private readonly policies: PolicyBook,
    private readonly reader: TicketReader,
  ) {}

  /** The policy in the version that a ticket goes by now. @throws NotThere */
  async policyOf(organisation: string, ticketId: string): Promise<Policy> {
    const known = await this.reader.policyOf(organisation, ticketId);
    if (!known) throw new NotThere(`there is no ticket ${ticketId}`);
    return (await this.policies.get(organisation, known.policy, known.policyVersion)).policy;
  }

  /** The command's facts without anybody's words, which stand apart; `policy` is the one that the ticket goes by. @throws InvalidInput */
  async read(organisation: string, name: CommandName, policy: Policy, sent: unknown): Promise<CommandRequest> {
    // A command without facts may be sent without a body.
    const body = sent === undefined ? {} : sent;
    const parsed = commandBody(name).safeParse(body);
    const fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
    const errors = firstOfEach([
      ...(parsed.success ? [] : zodProblems(parsed.error.issues)),
      ...formProblems(name, fields),
      ...policyProblems(name, fields, policy),
      ...(name === 'change-policy' ? await this.versionProblems(organisation, fields, policy) : []),
      ...(await this.unknownPeople(organisation, fields)),
    ]);
    if (!parsed.success || errors.length > 0) throw new InvalidInput(errors);
    return withoutFreeText(await this.withPerson(organisation, commandRequest(parsed.data)), policy);
  }

  /** An expert from outside who is named with an address is known from now on, as requesters are; the engine gets an id. */
  private async withPerson(organisation: string, request: CommandRequest): Promise<CommandRequest> {
    const { person } = request.facts;
    if (typeof person !== 'object') return request;
    const { id } = await this.directory.expertFor(organisation, person as Contact);
    return { ...request, facts: { ...request.facts, person: id } };
  }

  private async versionProblems(
    organisation: string,
    fields: Record<string, unknown>,
    policy: Policy,
  ): Promise<FieldProblem[]> {
    const { version } = fields;
    const isSound = typeof version === 'number' && Number.isSafeInteger(version) && version > 0;
    const next = isSound ? await this.policies.find(organisation, policy.id, version) : undefined;
    return versionProblems(fields, policy, next?.policy);
  }

  private async unknownPeople(organisation: string, fields: Record<string, unknown>): Promise<FieldProblem[]> {
    const named = namingSomebody
      .map((path) => [path, fields[path]] as const)
      .filter((each): each is [(typeof namingSomebody)[number], string] => typeof each[1] === 'string');
    if (named.length === 0) return [];
    const known = await this.directory.people(
      organisation,
      named.map(([, id]) => id),
    );
    return peopleProblems(named, known);
  }
}

/** The command of that name. @throws NotThere naming all commands */
export function commandNamed(name: string): CommandName {
  const known = commandNames.find((each) => each === name);
  if (!known) throw new NotThere(`there is no command ${name.slice(0, 50)}; there are ${commandNames.join(', ')}`);
  return known;
}
