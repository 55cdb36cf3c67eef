import type { ListedStatus } from '@stepladder/read-model';
import { z } from 'zod';
import { line, slug, ticketId } from '../http/fields';
import { pagingFields } from '../http/paging';
import { statuses } from './ticket.answer';

/** Everything that is not done yet. */
const unresolved = 'unresolved';

const orders = ['next-due', 'urgency'] as const;

/**
 * Which tickets are wanted, in which order, and how many at once. The status `unresolved` is any of those before the work is
 * done. `holder` is a person, `me` whoever asks. `acknowledged`: whether somebody has where it stands now.
 * `breach-within`: hours within which a clock that runs reaches its target. `queue` is a rung: its own tickets and those of the rungs
 * it watches over as well. `sort`: what is past a target, then the next breach, or the most urgent
 * by the order of the policy's priorities; what is over comes last.
 */
export const listTicketsQuery = z.strictObject({
  status: z
    .enum([...statuses, unresolved], { error: `must be one of ${[...statuses, unresolved].join(', ')}` })
    .transform((wanted): ListedStatus[] => (wanted === unresolved ? statuses.filter(isUnresolved) : [wanted]))
    .exactOptional(),
  tier: slug('a rung').exactOptional(),
  queue: slug('a rung').exactOptional(),
  priority: slug('a priority').exactOptional(),
  plan: slug('a plan').exactOptional(),
  region: slug('a region').exactOptional(),
  category: slug('a category').exactOptional(),
  area: slug('an area').exactOptional(),
  policy: slug('a policy').exactOptional(),
  holder: slug('the id of a person').exactOptional(),
  overdue: z
    .enum(['true', 'false'], { error: 'must be true or false' })
    .transform((value) => value === 'true')
    .exactOptional(),
  acknowledged: z
    .enum(['true', 'false'], { error: 'must be true or false' })
    .transform((value) => value === 'true')
    .exactOptional(),
  'breach-within': z
    .string()
    .regex(/^([1-9]\d?|1[0-5]\d|16[0-8])$/, { error: 'must be a number of hours from 1 to 168' })
    .transform((hours) => Number(hours) * 3_600_000)
    .exactOptional(),
  ids: z
    .string()
    .max(4_000, { error: 'must be at most 200 ids of tickets, with commas between' })
    .transform((value) => value.split(','))
    .pipe(z.array(ticketId).max(200, { error: 'must be at most 200 ids of tickets, with commas between' }))
    .exactOptional(),
  q: line(200).exactOptional(),
  sort: z.enum(orders, { error: `must be one of ${orders.join(', ')}` }).exactOptional(),
  ...pagingFields,
});

function isUnresolved(status: ListedStatus): boolean {
  return !['resolved', 'closed', 'cancelled'].includes(status);
}

export type ListTicketsQuery = z.output<typeof listTicketsQuery>;
