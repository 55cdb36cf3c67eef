import { fits, type ClockRule, type Policy } from '@stepladder/domain';
import { inWords, warning, type Doubt, type Linted } from './finding';

const kinds = [
  { key: 'priority', section: 'priorities' },
  { key: 'plan', section: 'plans' },
  { key: 'region', section: 'regions' },
  { key: 'category', section: 'categories' },
  { key: 'area', section: 'areas' },
] as const;

type Kind = (typeof kinds)[number];
type Classified = Partial<Record<Kind['key'], string>>;

/** Clocks with targets for some tickets and none for others: those have no such clock. */
export function lintTargets({ policy, document }: Linted): Doubt[] {
  return policy.clocks.flatMap((clock) => {
    const format = document.clocks[clock.id];
    if (!format?.targets) return [];
    const without = ticketsOf(policy, clock).filter(
      (ticket) => !clock.targets.some((row) => fits(row, classified(ticket))),
    );
    if (without.length === 0) return [];
    const shown = without.slice(0, 3).map(called);
    const more = without.length > 3 ? [`${without.length - 3} more kinds of tickets`] : [];
    return [warning(['clocks', clock.id, 'targets'], `have no row for ${inWords([...shown, ...more])}`)];
  });
}

/** Every kind of ticket that the rows of a clock tell apart. */
function ticketsOf(policy: Policy, clock: ClockRule): Classified[] {
  return kinds
    .filter(({ section }) => clock.targets.some((row) => row[section] !== undefined))
    .reduce<Classified[]>(
      (tickets, kind) =>
        tickets.flatMap((ticket) => idsOf(policy, clock, kind).map((id) => including(ticket, kind, id))),
      [{}],
    );
}

function idsOf(policy: Policy, clock: ClockRule, { key, section }: Kind): (string | undefined)[] {
  const ids = policy[section].map(({ id }) => id);
  if (key === 'priority') return clock.priorities ?? ids;
  const unsaid = key === 'area' || (key === 'category' && !policy.categoryRequired);
  return unsaid ? [...ids, undefined] : ids;
}

function including(ticket: Classified, { key }: Kind, id: string | undefined): Classified {
  return id === undefined ? ticket : { ...ticket, [key]: id };
}

function classified(ticket: Classified): Parameters<typeof fits>[1] {
  return { priority: '', ...ticket };
}

function called(ticket: Classified): string {
  const said = kinds.flatMap(({ key }) => (ticket[key] === undefined ? [] : [`${key} ${ticket[key]}`]));
  return said.length === 0 ? 'tickets of no kind' : said.join(' with ');
}
