import type { Say } from '../../../words/say';
import type { PlacementView, TicketView } from '../api/ticket';
import type { Names } from './names';

/** Which emergency was declared, and whether it is one. */
export function emergencyInWords(
  { criterion, state }: Pick<NonNullable<TicketView['emergency']>, 'criterion' | 'state'>,
  names: Names,
  say: Say,
): string {
  return `${names.label('criteria', criterion)}; ${say(`ticket:emergency-${state}`)}`;
}

/** Where a ticket is kept as well, under which number; never that it is there before it is. */
export function placementInWords({ state, number, by, problem }: PlacementView, names: Names, say: Say): string {
  const role = by ? ` ${say('ticket:placement-by', { role: names.label('roles', by) })}` : '';
  switch (state) {
    case 'given':
      return number ?? '';
    case 'found':
      return `${number ?? ''}, ${say('ticket:placement-found')}`;
    case 'created':
      return `${number ?? ''}, ${say('ticket:placement-created')}${role}`;
    case 'no-transport':
      return `${say('ticket:placement-wanted')}${role}: ${problem ?? say('ticket:placement-no-way')}`;
    case 'wanted':
      return `${say('ticket:placement-wanted')}${role}${problem ? `; ${say('ticket:placement-last-try')} ${problem}` : ''}`;
  }
}
