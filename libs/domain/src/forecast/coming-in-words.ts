import type { Rung } from '../policy/ladder';
import type { Policy } from '../policy/policy';
import type { Entry, EntryType } from '../ticket/entry';

/** What an entry's words may name. */
type Named = { entry: Entry; clock: string; rung: Rung | undefined };

const words: Partial<Record<EntryType, (named: Named) => string>> = {
  escalated: ({ rung }) => (rung ? `${rung.label} ${rung.takesOver ? 'takes over' : 'is involved'}` : 'escalated'),
  'rung-already-reached': ({ rung }) => `${rung?.label ?? 'the rung'} has been reached already, nobody is told`,
  'nobody-on': ({ rung }) => `nobody is on for ${rung?.label ?? 'the rung'}`,
  'clock-warned': ({ clock, entry }) => `${clock} warning (${entry.threshold ?? ''})`,
  'clock-breached': ({ clock }) => `${clock} breaches`,
  'breach-repeated': ({ clock, entry }) => `${clock} has breached, told again${roundOf(entry)}`,
  resumed: () => 'the wait is over, the clocks go on',
  paged: ({ entry }) => `somebody is called${roundOf(entry)}`,
  'paging-exhausted': () => 'nobody has answered, the fallback is told',
  closed: () => 'closes',
};

/** What will happen, in the policy's own names and without a time: `Team lead takes over`, `Resolution warning (36h)`. */
export function comingInWords(policy: Policy, entry: Entry): string {
  const { type, ladder } = entry;
  const rung = policy.ladders.find(({ id }) => id === ladder)?.rungs.find(({ id }) => id === entry.rung);
  const clock = policy.clocks.find(({ id }) => id === entry.clock)?.label ?? entry.clock ?? 'the clock';
  return words[type]?.({ entry, clock, rung }) ?? `${type.replaceAll('-', ' ')} ${rung?.label ?? ''}`.trim();
}

function roundOf({ because }: Entry): string {
  return 'round' in because && because.round > 0 ? ` (${because.round})` : '';
}
