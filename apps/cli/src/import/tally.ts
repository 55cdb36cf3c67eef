import type { Plan } from './plan';

/** What became of the rows of the log: every row read is an opening, a command, or counted by name as unmapped. */
export type Tally = {
  incidents: number;
  rowsRead: number;
  rowsOpening: number;
  rowsMapped: number;
  rowsUnmapped: number;
  commands: Record<string, number>;
  unmapped: Record<string, number>;
};

/** Counts the rows of these plans. */
export function tallyOf(plans: Plan[]): Tally {
  const commands = counted(plans.flatMap(({ steps }) => steps.map(({ name, facts }) => label(name, facts))));
  const unmapped = counted(plans.flatMap((plan) => plan.unmapped.map(({ name }) => name)));
  return {
    incidents: plans.length,
    rowsRead: sum(plans.map(({ incident }) => incident.rows.length)),
    rowsOpening: plans.length,
    rowsMapped: sum(Object.values(commands)),
    rowsUnmapped: sum(Object.values(unmapped)),
    commands,
    unmapped,
  };
}

/** How often each text occurs, the most frequent first. */
export function counted(texts: string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, one], [, other]) => other - one));
}

function label(name: string, { to, reason }: Record<string, string>): string {
  return [name, to ?? (name === 'await' ? reason : undefined)].filter(Boolean).join(' ');
}

const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);
