import type { Opening } from '@stepladder/domain';

/** What a request to open a ticket may give besides, with the words and numbers that stay in the row. */
export type Given = Pick<Opening, 'impact' | 'urgency' | 'plan' | 'region' | 'category' | 'area' | 'follows'> & {
  /** By id: confirmed, or in words. */
  evidence?: Record<string, true | string>;
  /** Its number in each system where it is kept already. */
  placements?: Record<string, string>;
};

/** What of it the engine knows: ids, without words and numbers (decisions 10); in one order, whether just given or read again. */
export function givenFacts({ evidence, placements, ...facts }: Given): Partial<Opening> {
  return {
    ...facts,
    ...(evidence === undefined ? {} : { evidence: Object.keys(evidence).sort() }),
    ...(placements === undefined ? {} : { placements: Object.keys(placements).sort() }),
  };
}
