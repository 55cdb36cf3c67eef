import type { PlacementView, TicketView } from '../api/ticket';
import type { Names } from './names';

const decisions = {
  'awaiting-approval': 'waits for an approval',
  accepted: 'people are called',
  refused: 'was not approved',
} as const;

/** Which emergency was declared, and whether it is one. */
export function emergencyInWords(emergency: NonNullable<TicketView['emergency']>, names: Names): string {
  return `${names.label('criteria', emergency.criterion)}; ${decisions[emergency.state]}`;
}

/** Where a ticket is kept as well, under which number; never that it is there before it is. */
export function placementInWords({ state, number, by, problem }: PlacementView, names: Names): string {
  const role = by ? ` by ${names.label('roles', by)}` : '';
  switch (state) {
    case 'given':
      return number ?? '';
    case 'found':
      return `${number ?? ''}, found there`;
    case 'created':
      return `${number ?? ''}, placed there${role}`;
    case 'no-transport':
      return `not there yet, to be placed${role}: ${problem ?? 'there is no way there yet'}`;
    case 'wanted':
      return `not there yet, to be placed${role}${problem ? `; last try: ${problem}` : ''}`;
  }
}
