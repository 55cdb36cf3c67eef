import { z } from 'zod';
import { line, slug } from '../http/fields';

const statuses = ['received', 'open', 'in-progress', 'awaiting', 'resolved', 'closed', 'cancelled'] as const;

/** Which tickets are wanted, and how many at once. */
export const listTicketsQuery = z.strictObject({
  status: z.enum(statuses, { error: `must be one of ${statuses.join(', ')}` }).exactOptional(),
  tier: slug('a rung').exactOptional(),
  priority: slug('a priority').exactOptional(),
  policy: slug('a policy').exactOptional(),
  holder: slug('the id of a person').exactOptional(),
  overdue: z
    .enum(['true', 'false'], { error: 'must be true or false' })
    .transform((value) => value === 'true')
    .exactOptional(),
  q: line(200).exactOptional(),
  limit: z
    .string()
    .regex(/^([1-9]\d?|1\d\d|200)$/, { error: 'must be a number from 1 to 200' })
    .transform(Number)
    .exactOptional(),
  cursor: z.string().max(500, { error: 'is no cursor of ours' }).exactOptional(),
});

export type ListTicketsQuery = z.output<typeof listTicketsQuery>;
