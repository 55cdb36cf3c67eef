import type { Policy } from '@stepladder/domain';
import type { Where } from './mark';

/** What ids of policies are called in their greatest versions; an id that is known no more is its own name. */
export class Names {
  constructor(private readonly policies: Policy[]) {}

  policy(id: string | undefined): string {
    return this.of(id)?.label ?? id ?? '';
  }

  clock(where: Where): string {
    return nameIn(this.of(where.ofPolicy)?.clocks, where.clock);
  }

  priority(where: Where): string {
    return nameIn(this.of(where.ofPolicy)?.priorities, where.ofPriority);
  }

  area(where: Where): string {
    return nameIn(this.of(where.ofPolicy)?.areas, where.ofArea);
  }

  reason(where: Where): string {
    return nameIn(this.of(where.ofPolicy)?.awaiting, where.reason);
  }

  rung(ofPolicy: string | undefined, rung: string | undefined): string {
    return nameIn(
      this.of(ofPolicy)?.ladders.flatMap(({ rungs }) => rungs),
      rung,
    );
  }

  private of(id: string | undefined): Policy | undefined {
    return this.policies.find((each) => each.id === id);
  }
}

function nameIn(list: { id: string; label: string }[] | undefined, id = ''): string {
  return list?.find((each) => each.id === id)?.label ?? id;
}
