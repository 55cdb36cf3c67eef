import { z } from 'zod';
import { line, slug } from '../http/fields';
import { listTicketsQuery } from '../tickets/list-tickets.schema';

/** Of the words of a list of tickets those that narrow or order it, as they stand in an address. */
const filters = z
  .record(z.string().max(40), z.string().max(200), { error: 'must be an object of words of the list of tickets' })
  .superRefine((given, context) => {
    const { ids, cursor, limit, ...narrowing } = given;
    for (const [name, value] of Object.entries({ ids, cursor, limit }))
      if (value !== undefined) context.addIssue({ code: 'custom', path: [name], message: 'belongs to no view' });
    for (const issue of listTicketsQuery.safeParse(narrowing).error?.issues ?? [])
      context.addIssue({ code: 'custom', path: issue.path, message: issue.message });
  });

export const newViewBody = z
  .strictObject({ name: line(80), filters, shared: z.boolean().default(false) })
  .meta({ id: 'NewView' });

/** What is to be another; what is absent stays. */
export const viewChangeBody = z
  .strictObject({
    name: line(80).exactOptional(),
    filters: filters.exactOptional(),
    shared: z.boolean().exactOptional(),
  })
  .refine((change) => Object.keys(change).length > 0, { error: 'must change something' })
  .meta({ id: 'ViewChange' });

export const viewId = slug('the id of a view');

export const viewAnswer = z.object({
  id: z.string(),
  name: z.string(),
  filters: z.record(z.string(), z.string()).describe('words of the list of tickets'),
  shared: z.boolean().describe('whether everybody sees it'),
  own: z.boolean().describe('whether it is of whoever asks'),
  mayChange: z.boolean().describe('whether whoever asks may rename, change and remove it'),
});

export const viewsAnswer = z.object({ views: z.array(viewAnswer) });

export type NewViewRequest = z.output<typeof newViewBody>;
export type ViewChangeRequest = z.output<typeof viewChangeBody>;
export type ViewAnswer = z.output<typeof viewAnswer>;
export type ViewsAnswer = z.output<typeof viewsAnswer>;
