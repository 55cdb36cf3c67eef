import { z } from 'zod';
import { placedProblem } from '../http/problem.schema';

const iso = z.iso.datetime();

/** Which policy an answer is about. */
export const ofPolicy = { id: z.string(), version: z.number().int(), label: z.string(), zone: z.string() };

/** A version that was published, and how many tickets that are not over go by it. */
export const policyVersion = z.object({
  version: z.number().int(),
  publishedAt: iso,
  withdrawnAt: iso.optional().describe('since when new tickets go by an earlier version again'),
  openTickets: z.number().int(),
});

/** How a version is asked for; the greatest unless said. */
export const versionQuery = z.strictObject({ version: versionNumber().exactOptional() });

/** A version in an address. */
export function versionNumber() {
  const error = 'must be a version such as 2';
  return z
    .string({ error })
    .regex(/^[1-9]\d{0,8}$/, { error })
    .transform(Number);
}

/** A version's text, and what lint says of it. */
export const documentAnswer = z.object({
  ...ofPolicy,
  publishedAt: iso,
  document: z.string().describe('YAML'),
  findings: z.array(placedProblem),
});

/** Ladders as pictures. */
export const diagramAnswer = z.object({
  ...ofPolicy,
  ladders: z.array(z.object({ id: z.string(), label: z.string(), svg: z.string() })),
});

/** Places in which two documents differ. */
export const difference = z.object({
  kind: z.enum(['added', 'removed', 'changed', 'moved']),
  path: z.string(),
  words: z.string(),
});

export const diffQuery = z.strictObject({ from: versionNumber(), to: versionNumber() });

export const diffAnswer = z.object({
  id: z.string(),
  from: z.number().int(),
  to: z.number().int(),
  differences: z.array(difference),
  truncated: z.boolean().describe('more is different than is told here'),
});

export type DocumentAnswer = z.output<typeof documentAnswer>;
export type DiagramAnswer = z.output<typeof diagramAnswer>;
export type DiffQuery = z.output<typeof diffQuery>;
export type DiffAnswer = z.output<typeof diffAnswer>;
export type VersionQuery = z.output<typeof versionQuery>;
