import { z } from 'zod';
import { LOCAL_TIME_PATTERN } from '../words/local-time';
import { text, word, words } from './word';

const time = (description: string) =>
  word(`${description}: 2026-03-02 09:00, in the policy's zone`, LOCAL_TIME_PATTERN);

const refused = z
  .union([z.literal(true), text('Words of a reason'), z.array(text('Words of a reason')).min(1)])
  .meta({ description: 'It is refused, with these words in some reason; default: it is accepted' });

/** How the ticket of a test is opened: `tests[].ticket`. */
export const testTicketFormat = z.strictObject({
  priority: word('Default: by the matrix, else the policy’s').optional(),
  impact: word('An impact').optional(),
  urgency: word('An urgency').optional(),
  plan: word('Default: the first').optional(),
  region: word('Default: the first').optional(),
  category: word('A category').optional(),
  area: word('An area').optional(),
  rung: word('The rung it is opened on').optional(),
  contact: word('The kind of contact').optional(),
  requester: word('Who asks; default: requester').optional(),
  'opened-by': word('Who opens it; default: the requester').optional(),
  participants: words('Further people').optional(),
  evidence: words('Evidence given').optional(),
  placements: words('Systems in which it is already').optional(),
});

/** One command of a test, with what goes along: `tests[].steps[]`. */
export const testStepFormat = z.strictObject({
  at: time('When it counts'),
  arrives: time('When it reaches the ticket; default: at once').optional(),
  by: word('Who gives it'),
  do: word('The command'),
  refused: refused.optional(),
  priority: word('A priority').optional(),
  impact: word('An impact').optional(),
  urgency: word('An urgency').optional(),
  plan: word('A plan').optional(),
  region: word('A region').optional(),
  area: word('An area').optional(),
  category: word('A category').optional(),
  person: word('A person').optional(),
  'on-behalf-of': word('A person').optional(),
  evidence: words('Evidence').optional(),
  suggestion: z.number().int().min(1).meta({ description: 'The number of a suggestion' }).optional(),
  outcome: z.enum(['worked', 'failed']).optional(),
  rung: word('A rung').optional(),
  consultation: word('A consultation').optional(),
  reason: word('A reason').optional(),
  'review-at': time('When it is looked at again').optional(),
  ladder: word('A ladder').optional(),
  to: word('A rung').optional(),
  criterion: word('A criterion of an emergency').optional(),
  down: z.number().int().min(0).meta({ description: 'How many are down' }).optional(),
  of: z.number().int().min(0).meta({ description: 'Of how many' }).optional(),
  approved: z.boolean().meta({ description: 'Yes or no' }).optional(),
  blockers: z.number().int().min(0).meta({ description: 'How many blockers are named' }).optional(),
  kind: z.enum(['project', 'testing']).optional(),
  version: z.number().int().min(1).meta({ description: 'A version of the policy' }).optional(),
  rungs: z
    .record(z.string(), word('A rung'))
    .meta({ description: 'What becomes of rungs that are no more' })
    .optional(),
});

/** A scripted example that must come true: `tests[]`. */
export const testFormat = z.strictObject({
  name: text('What it promises', 300),
  rules: z
    .array(z.number().int().min(1))
    .meta({ description: 'Numbers of the rules it shows; default: none' })
    .optional(),
  opened: time('When the ticket is opened'),
  ticket: testTicketFormat.meta({ description: 'What is said on opening; default: nothing' }).optional(),
  refused: refused.meta({ description: 'The opening is refused; then there are no steps' }).optional(),
  steps: z.array(testStepFormat).meta({ description: 'What people do, in order; default: nothing' }).optional(),
  until: time('Time passes up to this instant; needed unless the opening is refused').optional(),
  expect: z
    .array(text('2026-03-02 17:00 escalated team-lead tells ann, bob by email', 500))
    .meta({ description: 'Exactly these entries of the types shown; default: none' })
    .optional(),
  show: words('The types of entries compared; default: those that come by themselves').optional(),
  holder: z.array(word('A person')).meta({ description: 'Who holds it in the end' }).optional(),
  status: z
    .enum(['open', 'in-progress', 'awaiting', 'project', 'testing', 'resolved', 'closed', 'cancelled'])
    .meta({ description: 'Its status in the end' })
    .optional(),
});

export type TestFormat = z.infer<typeof testFormat>;
export type TestStepFormat = z.infer<typeof testStepFormat>;
export type TestTicketFormat = z.infer<typeof testTicketFormat>;
