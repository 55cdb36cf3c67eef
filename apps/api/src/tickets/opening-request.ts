import { Injectable } from '@nestjs/common';
import { PolicyBook, type PublishedPolicy } from '@stepladder/activities';
import { whyNotOpen, type Policy, type WantedTicket } from '@stepladder/domain';
import { Directory, IntentStore } from '@stepladder/read-model';
import { evidenceProblems } from '../evidence/evidence';
import { InvalidInput, type FieldProblem } from '../http/failures';
import { firstOfEach } from '../http/field-problems';
import { ticketId } from '../http/fields';
import { inList } from '../http/in-list';
import { zodProblems } from '../http/zod-problems';
import { peopleProblems } from '../people/people-problems';
import { openTicketBody, type OpenTicketRequest } from './open-ticket.schema';

/** A request to open a ticket that its policy and the directory bear out. */
export type CheckedOpening = { request: OpenTicketRequest; published: PublishedPolicy };

type Fields = Record<string, unknown>;

/** Reads requests to open a ticket: the form, the policy's lists and the people are judged together, so one answer names all. */
@Injectable()
export class OpeningRequests {
  constructor(
    private readonly policies: PolicyBook,
    private readonly directory: Directory,
    private readonly intents: IntentStore,
  ) {}

  /** @throws InvalidInput naming everything wrong at once */
  async read(organisation: string, body: unknown): Promise<CheckedOpening> {
    const parsed = openTicketBody.safeParse(body);
    const fields: Fields = typeof body === 'object' && body !== null ? (body as Fields) : {};
    const published = await this.policyNamed(organisation, fields);
    const problems = [
      ...(parsed.success ? [] : zodProblems(parsed.error.issues)),
      ...(typeof fields['policy'] === 'string' && !published ? [await this.unknownPolicy(organisation)] : []),
      ...(published ? policyProblems(published.policy, fields) : []),
      ...(await this.unknownTicket(organisation, fields)),
      ...(await this.unknownPeople(organisation, fields)),
    ];
    const errors = firstOfEach(problems);
    if (!parsed.success || !published || errors.length > 0) throw new InvalidInput(errors);
    return { request: parsed.data, published };
  }

  private async policyNamed(organisation: string, { policy }: Fields): Promise<PublishedPolicy | undefined> {
    return typeof policy === 'string' ? this.policies.find(organisation, policy) : undefined;
  }

  private async unknownPolicy(organisation: string): Promise<FieldProblem> {
    const known = (await this.policies.latest(organisation)).map(({ policy }) => policy.id);
    return { path: 'policy', problem: `is not known here; there are ${known.join(', ')}` };
  }

  private async unknownTicket(organisation: string, { follows }: Fields): Promise<FieldProblem[]> {
    if (!ticketId.safeParse(follows).success) return [];
    const known = await this.intents.openingOf(organisation, follows as string);
    return known ? [] : [{ path: 'follows', problem: 'is no ticket here; name the one that this one follows up' }];
  }

  private async unknownPeople(organisation: string, { by, participants }: Fields): Promise<FieldProblem[]> {
    const named: [path: string, id: unknown][] = [['by', by]];
    if (Array.isArray(participants)) {
      participants.slice(0, 50).forEach((each: unknown, index) => named.push([`participants[${index}]`, each]));
    }
    const ids = named.filter((each): each is [string, string] => typeof each[1] === 'string');
    if (ids.length === 0) return [];
    const known = await this.directory.people(
      organisation,
      ids.map(([, id]) => id),
    );
    return peopleProblems(ids, known);
  }
}

/** What the policy has against it: what it does not know, and what it does not allow. Looks at sound fields only, so it may run beside the schema. */
function policyProblems(policy: Policy, fields: Fields): FieldProblem[] {
  const { evidence, placements } = fields;
  return [
    ...whyNotOpen(policy, wanted(fields)),
    ...evidenceProblems(evidence, policy),
    ...systemsOf(placements)
      .filter((system) => !policy.placements.some(({ id }) => id === system))
      .map((system) => ({ path: `placements.${system}`, problem: inList(policy.placements, 'other systems') })),
  ];
}

const wantedNames = [
  'priority',
  'impact',
  'urgency',
  'plan',
  'region',
  'category',
  'area',
  'rung',
  'contact',
] as const satisfies readonly (keyof WantedTicket)[];

function wanted(fields: Fields): WantedTicket {
  return Object.fromEntries(
    wantedNames.filter((name) => typeof fields[name] === 'string').map((name) => [name, fields[name]]),
  );
}

function systemsOf(placements: unknown): string[] {
  const isObject = typeof placements === 'object' && placements !== null && !Array.isArray(placements);
  return isObject ? Object.keys(placements) : [];
}
