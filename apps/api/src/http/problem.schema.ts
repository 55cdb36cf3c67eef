import { z } from 'zod';
import { codedReasons } from './coded-reasons';

/** A field of what was sent, or of an address, and what is wrong with it. */
const fieldProblem = z.object({
  path: z.string().describe('such as participants[0].email; empty for the whole body'),
  problem: z.string(),
});

/** A place in a document, and what is wrong there; lines and columns count from 1. */
export const placedProblem = z.object({
  severity: z.enum(['error', 'warning']),
  line: z.number().int(),
  column: z.number().int(),
  path: z.string(),
  problem: z.string(),
});

/** What the API answers when it does not do what it was asked (RFC 9457). */
export const problemAnswer = z.object({
  type: z.string().describe('urn:stepladder:problem: and the kind, such as refused'),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  instance: z.string().describe('urn:uuid: and the id of the request, as in X-Request-Id'),
  errors: z.array(fieldProblem).optional().describe('everything that is wrong with what was sent'),
  errorCodes: codedReasons.optional(),
  commandId: z.string().optional(),
  outcome: z.literal('refused').optional(),
  reasons: z.array(z.string()).optional().describe('why a command was refused, every reason'),
  reasonCodes: codedReasons.optional(),
  followedBy: z.string().optional().describe('the ticket that was opened in place of a closed one'),
  ticketId: z.string().optional().describe('the ticket that has the external id'),
  problems: z.array(placedProblem).optional().describe("what is wrong in a policy's text"),
  nextVersion: z.number().int().optional().describe('a version that is free'),
});

export type FieldProblem = z.output<typeof fieldProblem>;
export type PlacedProblem = z.output<typeof placedProblem>;
export type ProblemAnswer = z.output<typeof problemAnswer>;
