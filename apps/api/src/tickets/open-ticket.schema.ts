import { z } from 'zod';
import { evidenceGiven } from '../evidence/evidence';
import { contactSchema } from '../http/contact';
import { instant, keyed, line, slug, ticketId, words } from '../http/fields';

const participant = z.union([slug('the id of a person'), contactSchema], {
  error: 'must be the id of a person or { name, email }',
});

/** How fast a ticket's own time runs, and where it starts; for trials, with the right set-at. */
const clock = z.strictObject({
  rate: z.number().positive({ error: 'must be above 0' }).max(1_000_000, { error: 'must be at most 1000000' }),
  virtualOriginAt: instant().exactOptional(),
});

/** A request to open a ticket. */
export const openTicketBody = z.strictObject({
  policy: slug('the id of a policy'),
  subject: line(300),
  description: words(20_000).exactOptional(),
  priority: slug("one of the policy's priorities").exactOptional(),
  impact: slug("one of the policy's impacts").exactOptional(),
  urgency: slug("one of the policy's urgencies").exactOptional(),
  plan: slug("one of the policy's plans").exactOptional(),
  region: slug("one of the policy's regions").exactOptional(),
  category: slug("one of the policy's categories").exactOptional(),
  area: slug("one of the policy's areas").exactOptional(),
  evidence: evidenceGiven.exactOptional(),
  /** Its number in each system where it is kept already. */
  placements: keyed('the id of another system', line(200)).exactOptional(),
  /** The ticket that this one follows up. */
  follows: ticketId.exactOptional(),
  requester: contactSchema,
  participants: z.array(participant).max(50, { error: 'must be at most 50' }).exactOptional(),
  rung: slug("one of the policy's rungs").exactOptional(),
  contact: slug('a kind of contact').exactOptional(),
  externalId: line(200).exactOptional(),
  by: slug('the id of a person').exactOptional(),
  at: instant().exactOptional(),
  clock: clock.exactOptional(),
});

export type OpenTicketRequest = z.output<typeof openTicketBody>;
