import { escalationMarks } from './escalations';
import type { Life } from './life';
import type { Mark } from './mark';
import { outcomeMarks } from './outcomes';
import { pauseMarks, tierMarks } from './stays';

/** Everything of a ticket that counts anywhere, first the ticket itself. */
export function marksOf(life: Life): Mark[] {
  const ticket: Mark = { figure: 'tickets', ticketId: life.ticket.id, where: {} };
  return [ticket, ...outcomeMarks(life), ...tierMarks(life), ...pauseMarks(life), ...escalationMarks(life)];
}
