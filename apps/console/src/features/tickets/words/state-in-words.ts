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

/**
 * Where a ticket is kept as well, under which number; never that it is there before it is. Why not, as the far end said
 * it, follows the words.
 */
export function placementInWords(
  { state, number, by, problem }: PlacementView,
  names: Names,
  say: Say,
): { words: string; problem?: string } {
  const role = by ? ` ${say('ticket:placement-by', { role: names.label('roles', by) })}` : '';
  const wanted = `${say('ticket:placement-wanted')}${role}`;
  switch (state) {
    case 'given':
      return { words: number ?? '' };
    case 'found':
      return { words: `${number ?? ''}, ${say('ticket:placement-found')}` };
    case 'created':
      return { words: `${number ?? ''}, ${say('ticket:placement-created')}${role}` };
    case 'no-transport':
      return problem ? { words: `${wanted}:`, problem } : { words: `${wanted}: ${say('ticket:placement-no-way')}` };
    case 'wanted':
      return problem ? { words: `${wanted}; ${say('ticket:placement-last-try')}`, problem } : { words: wanted };
  }
}
