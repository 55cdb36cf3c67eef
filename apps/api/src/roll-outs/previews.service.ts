import { Injectable } from '@nestjs/common';
import { PolicyBook, type PublishedPolicy } from '@stepladder/activities';
import { rungsBack, type RungsInstead } from '@stepladder/domain';
import { RollOutReader, PolicyShelf, type ChosenTickets, type ToChange } from '@stepladder/read-model';
import type { Principal } from '../access/principal';
import { InvalidInput, NotThere } from '../http/failures';
import { readDraft } from '../policies/read-draft';
import { foreseenTickets, type ToForesee } from './foreseen-tickets';
import type { PreviewAnswer, PreviewBackBody, PreviewBody } from './roll-outs.schema';

const usually = 50;

type Asked = { rungs: RungsInstead; limit: number; by: string };
type Found = { total: number; changes: ToChange[]; nextOf: (change: ToChange) => Promise<PublishedPolicy> };

/** What would change for open tickets if they went on under another version: from Postgres alone, told by the engine that would do it. */
@Injectable()
export class Previews {
  constructor(
    private readonly book: PolicyBook,
    private readonly shelf: PolicyShelf,
    private readonly reader: RollOutReader,
  ) {}

  /** One page of a draft. @throws InvalidInput when the text does not compile, is another policy's, or its version is taken */
  async page({ organisation, person: by }: Principal, id: string, body: PreviewBody): Promise<PreviewAnswer> {
    const { tickets = {}, after = 0, limit = usually, rungs = {} } = body;
    const draft = await this.draft(organisation, id, body.document);
    const { version } = draft.policy;
    const chosen = { organisation, policy: id, version, tickets };
    const [total, open] = await Promise.all([
      this.reader.countOpen(chosen),
      this.reader.openTickets(chosen, { after, limit }),
    ]);
    const changes = open.map((ticket): ToChange => ({ ticket, version, rungs: {} }));
    return this.answer(chosen, { total, changes, nextOf: async () => draft }, { rungs, limit, by });
  }

  /** One page of the way back from a version, each ticket to the one that it had. @throws NotThere */
  async pageBack(
    { organisation, person: by }: Principal,
    { id, version }: { id: string; version: number },
    { tickets = {}, after = 0, limit = usually, rungs = {} }: PreviewBackBody,
  ): Promise<PreviewAnswer> {
    if (!(await this.shelf.find(organisation, id, version)))
      throw new NotThere(`policy ${id} has no version ${version}`);
    const chosen = { organisation, policy: id, version, tickets };
    const [total, changes] = await Promise.all([
      this.reader.countRolledOut(chosen),
      this.reader.rolledOutTickets(chosen, { after, limit }),
    ]);
    const nextOf = (change: ToChange) => this.book.get(organisation, id, change.version);
    return this.answer(chosen, { total, changes, nextOf }, { rungs, limit, by });
  }

  private async answer(
    { organisation, policy, version }: ChosenTickets,
    { total, changes, nextOf }: Found,
    { rungs: said, limit, by }: Asked,
  ): Promise<PreviewAnswer> {
    const all: ToForesee[] = [];
    for (const change of changes) {
      const { ticket } = change;
      const [present, next] = await Promise.all([this.book.get(organisation, policy, ticket.version), nextOf(change)]);
      all.push({ ticket, present, next, turned: rungsBack(next.policy, change.rungs) });
    }
    const last = changes.at(-1)?.ticket.number;
    return {
      ...{ policy, version, total },
      ...(await foreseenTickets(all, { by, said })),
      ...(changes.length === limit && last !== undefined ? { next: last } : {}),
    };
  }

  private async draft(organisation: string, id: string, document: string): Promise<PublishedPolicy> {
    const read = readDraft(document);
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
}

function invalid(problem: string): InvalidInput {
  return new InvalidInput([{ path: 'document', problem }]);
}
