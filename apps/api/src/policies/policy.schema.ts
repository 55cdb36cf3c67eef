import { z } from 'zod';
import { policyVersion } from './versions.schema';

const named = { id: z.string(), label: z.string() };
const list = z.array(z.string());

/** Reasons and gates decide much more than a page needs; what is not said here is as docs/policies.md has it. */
const rung = z.looseObject({
  ...named,
  role: z.string(),
  heldBy: z.enum(['role', 'area', 'named']),
  takesOver: z.boolean(),
  reachedBy: z.enum(['escalate', 'intervene']),
  reasons: z.array(z.looseObject(named)),
  sees: list,
});

const ladder = z.looseObject({
  ...named,
  kind: z.enum(['functional', 'hierarchic']),
  skip: z.boolean(),
  climbedBy: z.enum(['escalate', 'complain']),
  rungs: z.array(rung),
});

/** What pages and programs need of a policy: its words and lists. */
export const policyAnswer = z.looseObject({
  ...named,
  version: z.number().int(),
  zone: z.string(),
  priorities: z.array(z.object({ ...named, definition: z.string() })),
  defaultPriority: z.string(),
  plans: z.array(z.looseObject(named)),
  regions: z.array(z.object(named)),
  categories: z.array(z.object({ ...named, definition: z.string() })),
  areas: z.array(z.object({ ...named, role: z.string(), fallback: z.string().optional() })),
  evidence: z.array(z.object({ ...named, kind: z.enum(['tick', 'text']) })),
  roles: z.array(z.object({ ...named, people: list, fallback: z.string().optional() })),
  awaiting: z.array(z.looseObject(named)),
  ladders: z.array(ladder),
  consultations: z.array(z.looseObject({ ...named, reasons: z.array(z.object(named)) })),
  emergency: z.looseObject({ criteria: z.array(z.looseObject(named)) }).optional(),
  placements: z.array(z.looseObject(named)),
  clocks: z.array(
    z.object({
      ...named,
      scope: z
        .enum(['ticket', 'tier', 'visit', 'pause'])
        .describe('ticket: its whole life, as whoever asked sees it; the others measure who works on it, and waits'),
    }),
  ),
  calendars: z.array(z.object({ id: z.string(), zone: z.string() })),
  versions: z.array(policyVersion).describe('the newest first'),
  findings: z.object({ errors: z.number().int(), warnings: z.number().int() }).describe('how much lint has to say'),
});

export const policiesAnswer = z.object({ policies: z.array(policyAnswer) });

export type PolicyAnswer = z.output<typeof policyAnswer>;
export type PoliciesAnswer = z.output<typeof policiesAnswer>;
