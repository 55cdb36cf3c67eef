import type { ShapeName } from '../../../ui/shape';
import type { TicketView } from '../api/ticket';

type Status = TicketView['status'];

/** The form by which each status is known beside its colour, in the order of a ticket's life. */
export const statusShapes: Record<Status, ShapeName> = {
  received: 'ring',
  open: 'ring',
  'in-progress': 'dot',
  awaiting: 'bars',
  project: 'bars',
  testing: 'bars',
  resolved: 'check',
  closed: 'dash',
  cancelled: 'dash',
};

/** Every status a ticket can have, in the order of its life. */
export const statuses = Object.keys(statusShapes) as Status[];
