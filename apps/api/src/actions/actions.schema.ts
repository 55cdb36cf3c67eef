import { commandNames } from '@stepladder/domain';
import { z } from 'zod';
import { codedReasons } from '../http/coded-reasons';

const verdict = {
  allowed: z.boolean(),
  reasons: z.array(z.string()).describe('what stands against it whatever is filled in'),
  missing: z.array(z.string()).describe('what must still be handed in with it'),
  reasonCodes: codedReasons,
  missingCodes: codedReasons,
  evidence: z.array(z.string()).describe('evidence that would meet some of what is missing, by id'),
};

const goal = z.object({
  id: z.string(),
  label: z.string(),
  usual: z.boolean().describe('it goes there when no rung is asked for'),
  ...verdict,
});

const choice = z.object({
  label: z.string().optional(),
  facts: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .describe('fields of the command, as chosen'),
  ...verdict,
  goals: z.array(goal).optional().describe('where several rungs are above: each as asked for by `to`'),
});

const field = z.object({
  name: z.string(),
  required: z.boolean(),
  kind: z.enum(['choice', 'words', 'instant', 'person', 'number', 'yes-no', 'evidence', 'list', 'keyed']),
  choices: z.array(z.object({ id: z.string(), label: z.string() })).optional(),
});

/** What the API answers. */
export const actionsAnswer = z.object({
  ticketId: z.string(),
  nowAt: z.iso.datetime().describe("the ticket's present, at which they would be given"),
  by: z.string().describe('who would give them'),
  actions: z.array(
    z.object({
      command: z.enum(commandNames),
      allowed: z.boolean(),
      opens: z
        .literal('follow-up')
        .optional()
        .describe('the ticket stays as it is, and another is opened that follows it'),
      reasons: z.array(z.string()).describe('why it would be refused however it is given'),
      missing: z.array(z.string()).describe('what must be handed in with it however it is given'),
      reasonCodes: codedReasons,
      missingCodes: codedReasons,
      choices: z.array(choice),
      fields: z.array(field),
    }),
  ),
});

export type ActionsAnswer = z.output<typeof actionsAnswer>;
export type ActionField = z.output<typeof field>;
