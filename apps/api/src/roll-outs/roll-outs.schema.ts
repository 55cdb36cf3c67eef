import { z } from 'zod';
import { keyed, slug, ticketId, words } from '../http/fields';
import { versionNumber } from '../policies/versions.schema';

const iso = z.iso.datetime();
const statuses = ['open', 'in-progress', 'awaiting', 'project', 'testing', 'resolved'] as const;
const several = <Item extends z.ZodType>(item: Item, most: number) =>
  z
    .array(item, { error: 'must be a list' })
    .min(1, { error: 'must name at least one' })
    .max(most, { error: `must name at most ${most}` })
    .exactOptional();

/** Tickets named one by one; more would not fit into a body beside a text. */
const mostNamed = 1_000;

/** Which open tickets are meant: everything said must hold, and nothing said means all of them. */
const tickets = z.strictObject({
  priority: several(slug('a priority'), 50),
  rung: several(slug('a rung'), 50),
  status: several(z.enum(statuses, { error: `must be one of ${statuses.join(', ')}` }), statuses.length),
  ids: several(ticketId, mostNamed),
  except: several(ticketId, mostNamed),
});

/** What becomes of rungs that the version does not have. */
const rungs = keyed('a rung of an earlier version', slug("a rung of the version's"));

const version = z.number({ error: 'must be a version such as 2' }).int().min(1).max(999_999_999);

export const rollOutBody = z.strictObject({
  version,
  tickets: tickets.exactOptional(),
  rungs: rungs.exactOptional(),
});

/** Nothing at all means every ticket that was rolled out. */
export const rollBackBody = z
  .strictObject({ tickets: tickets.exactOptional(), rungs: rungs.exactOptional() })
  .default({});

const page = {
  after: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).exactOptional(),
  limit: z.number().int().min(1).max(500).exactOptional(),
};

export const previewBody = rollOutBody.omit({ version: true }).extend({ document: words(60_000), ...page });

export const previewBackBody = rollOutBody.omit({ version: true }).extend(page).default({});

export const rollOutAddress = z.object({
  id: slug('the id of a policy'),
  rollOut: z.string().regex(/^[0-9a-f-]{36}$/, { error: 'must be the id of a roll-out' }),
});

export const versionAddress = z.object({ id: slug('the id of a policy'), version: versionNumber() });

const next = z.object({ at: iso, words: z.string() });
const place = z.object({ id: z.string(), label: z.string() });

const previewedTicket = z.object({
  ticketId: z.string(),
  subject: z.string(),
  status: z.string(),
  priority: z.string(),
  rung: z.string().optional(),
  version: z.number().int().describe('the version that it goes by now'),
  nextVersion: z.number().int().describe('the version that it would go by'),
  nowAt: iso.optional().describe("the ticket's own present, in which it is reckoned"),
  outcome: z.enum(['accepted', 'refused', 'not-begun']),
  reasons: z.array(z.string()).describe('why it would not go along'),
  breachesAtOnce: z.boolean(),
  was: next.optional(),
  next: next.optional(),
  clocks: z.array(
    z.object({
      clock: z.string(),
      label: z.string(),
      wasDueAt: iso.optional(),
      dueAt: iso.optional(),
      atOnce: z.boolean().describe('it breaches at the change itself'),
    }),
  ),
  moves: z.array(z.object({ ladder: z.string(), from: place.optional(), to: place.optional() })),
  told: z.array(z.string()).describe('the people who would hear of it'),
});

const goneRung = place.extend({
  tickets: z.number().int().describe('of this page, how many stand on it or are held by its people'),
  instead: z.array(place).describe("the version's rungs that it may become, for `rungs`"),
});

/** A page of open tickets, by number, each as it would become. */
export const previewAnswer = z.object({
  policy: z.string(),
  version: z.number().int(),
  total: z.number().int().describe('tickets of the choice that would change, on all pages'),
  tickets: z.array(previewedTicket),
  gone: z.array(goneRung).describe('rungs that the version does not have any more'),
  next: z.number().int().optional().describe('`after` of the next page'),
});

/** A roll-out and how far it has come; `pending`: the ticket has not answered yet. */
export const rollOut = z.object({
  id: z.string(),
  policy: z.string(),
  version: z.number().int(),
  kind: z.enum(['out', 'back']),
  by: z.string(),
  at: iso,
  tickets: z.number().int(),
  moved: z.number().int(),
  refused: z.number().int(),
  pending: z.number().int(),
});

export const rollOutAnswer = rollOut.extend({
  href: z.string().describe('where to ask how far it has come'),
  refusals: z
    .array(z.object({ ticketId: z.string(), subject: z.string(), reasons: z.array(z.string()) }))
    .describe('the first hundred'),
});

export const rollOutsAnswer = z.object({ rollOuts: z.array(rollOut).describe('the newest 50, the newest first') });

export type PreviewBody = z.output<typeof previewBody>;
export type PreviewBackBody = z.output<typeof previewBackBody>;
export type PreviewAnswer = z.output<typeof previewAnswer>;
export type RollOutBody = z.output<typeof rollOutBody>;
export type RollBackBody = z.output<typeof rollBackBody>;
export type RollOutAnswer = z.output<typeof rollOutAnswer>;
export type RollOutsAnswer = z.output<typeof rollOutsAnswer>;
