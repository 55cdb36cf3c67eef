import { Injectable } from '@nestjs/common';
import { Directory, WallReader } from '@stepladder/read-model';
import type { Principal } from '../access/principal';
import { iso } from '../http/iso';
import type { WallAnswer } from './wall.schema';

const [breachesShown, peopleShown] = [8, 8];

/** What a support floor sees from afar. */
@Injectable()
export class WallService {
  constructor(
    private readonly reader: WallReader,
    private readonly directory: Directory,
  ) {}

  /** Counts, the next eight breaches, each of another ticket, and the eight people who hold most; of the whole organisation. */
  async wall({ organisation }: Principal): Promise<WallAnswer> {
    const [counts, coming, held] = await Promise.all([
      this.reader.counts(organisation),
      this.reader.coming(organisation, breachesShown),
      this.reader.held(organisation, peopleShown),
    ]);
    const ids = [...held.map(({ person }) => person), ...coming.flatMap(({ holder }) => holder)];
    const known = await this.directory.people(organisation, [...new Set(ids)]);
    const named = (id: string) => ({ id, name: known.find((each) => each.id === id)?.name ?? id });
    return {
      ...counts,
      coming: iso(coming.map((each) => ({ ...each, holder: each.holder.map(named) }))),
      held: held.map(({ person, ...numbers }) => ({ ...named(person), ...numbers })),
    };
  }
}
