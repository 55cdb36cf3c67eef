import type { Ticket } from '../ticket/ticket';

/** Which tickets are meant: those that fit every list given; no list fits all. */
export type Fits = {
  priorities?: string[];
  plans?: string[];
  regions?: string[];
  categories?: string[];
  areas?: string[];
};

/** What a ticket is fitted by. */
export type Classified = Pick<Ticket, 'priority' | 'plan' | 'region' | 'category' | 'area'>;

/** Whether a ticket is one of those meant. */
export function fits({ priorities, plans, regions, categories, areas }: Fits, ticket: Classified): boolean {
  return (
    among(priorities, ticket.priority) &&
    among(plans, ticket.plan) &&
    among(regions, ticket.region) &&
    among(categories, ticket.category) &&
    among(areas, ticket.area)
  );
}

function among(list: string[] | undefined, value: string | undefined): boolean {
  return list === undefined || (value !== undefined && list.includes(value));
}
