import { z } from 'zod';
import { codedReasons } from '../http/coded-reasons';
import { slug, ticketId } from '../http/fields';
import { pagingFields } from '../http/paging';

/** Whose deeds, on which ticket. */
const narrowing = { person: slug('the id of a person').exactOptional(), ticket: ticketId.exactOptional() };

export const auditCsvQuery = z.strictObject(narrowing);

export const auditQuery = z.strictObject({
  ...narrowing,
  ...pagingFields,
});

export type AuditQuery = z.output<typeof auditQuery>;

export const auditAnswer = z.object({
  deeds: z.array(
    z.object({
      id: z.string(),
      at: z.iso.datetime(),
      actor: z.string(),
      actorName: z.string().optional(),
      action: z.string(),
      subject: z.string(),
      policy: z.string().optional().describe('the policy of the ticket, where it is about one'),
      facts: z.record(z.string(), z.any()),
      outcome: z.enum(['accepted', 'refused', 'pending']).optional().describe('of a command of a ticket'),
      reasons: z.array(z.string()).optional().describe('why it was refused'),
      reasonCodes: codedReasons.optional(),
    }),
  ),
  next: z.string().nullable(),
});

export type AuditAnswer = z.output<typeof auditAnswer>;
