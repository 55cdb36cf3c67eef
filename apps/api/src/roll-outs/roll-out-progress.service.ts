import { Injectable } from '@nestjs/common';
import { PolicyBook } from '@stepladder/activities';
import { RollOutReader } from '@stepladder/read-model';
import { NotThere } from '../http/failures';
import { iso } from '../http/iso';
import type { RollOutAnswer, RollOutsAnswer } from './roll-outs.schema';

const refusalsTold = 100;

/** How far roll-outs have come. */
@Injectable()
export class RollOutProgress {
  constructor(
    private readonly reader: RollOutReader,
    private readonly book: PolicyBook,
  ) {}

  /** @throws NotThere */
  async all(organisation: string, policy: string): Promise<RollOutsAnswer> {
    if (!(await this.book.find(organisation, policy))) throw new NotThere(`there is no policy ${policy}`);
    return { rollOuts: iso(await this.reader.all(organisation, policy)) };
  }

  /** @throws NotThere */
  async get(organisation: string, policy: string, id: string): Promise<RollOutAnswer> {
    const found = await this.reader.find(organisation, policy, id);
    if (!found) throw new NotThere(`policy ${policy} has no roll-out ${id}`);
    const refusals = found.refused === 0 ? [] : await this.reader.refusals(organisation, id, refusalsTold);
    return { ...iso(found), refusals, href: `/v1/policies/${policy}/roll-outs/${id}` };
  }
}
