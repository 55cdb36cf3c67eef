import type { CommandName } from '@stepladder/domain';
import { contactOrId } from './contact';
import { approval, evidence, rungs, wholeNumber } from './typed-facts';

/** Makes a fact of what was typed, together with what an option given before has made. */
type Reading = (typed: string, before: never) => unknown;

/** An option: how it is typed, what it means, and how it becomes a fact where that is more than its text. */
type FormOption = [flags: string, meaning: string, read?: Reading];

/** How one command is typed: what it says, what it must be given, what it may be given, and how that becomes its facts. */
export type CommandForm = {
  says: string;
  /** `priority` must be there, `[priority]` may be. */
  argument?: string;
  /** The facts of the argument; @throws InvalidArgumentError when it is none. */
  body?: (argument: string) => object;
  options?: FormOption[];
  examples: string[];
};

const shown: FormOption = [
  '--evidence <id[=words]>',
  'what you confirm, or hand in as words; may be given again',
  evidence,
];

const words: [string, string] = ['--text <words>', 'why, in your own words; kept beside the ticket'];

/** Every command a ticket takes, as the command line offers it. */
export const commandForms: Record<CommandName, CommandForm> = {
  acknowledge: { says: 'Say that you have seen it; stops the calling, not the clocks.', examples: ['local-1001'] },
  assign: {
    says: 'Give it to one person.',
    argument: 'person',
    body: (person) => ({ person }),
    examples: ['local-1001 tara-lead'],
  },
  respond: { says: 'Say that the requester has been answered.', options: [words], examples: ['local-1001'] },
  'start-work': {
    says: 'Say that active work begins.',
    options: [shown],
    examples: ['local-1001', 'local-1001 --evidence known-fix'],
  },
  'stop-work': { says: 'Say that active work rests.', examples: ['local-1001'] },
  triage: {
    says: 'Set its priority, or what it is about and for whom; clocks are measured anew.',
    argument: '[priority]',
    body: (priority) => ({ priority }),
    options: [
      ['--impact <id>', 'with --urgency, where the policy has a matrix for the priority'],
      ['--urgency <id>', 'how soon it is needed'],
      ['--plan <id>', 'the contract it falls under'],
      ['--region <id>', 'where the customer is'],
      ['--area <id>', 'the product or service'],
      ['--category <id>', 'the kind of ticket'],
      shown,
      words,
    ],
    examples: ['local-1001 critical', 'local-1001 --area website --category bug'],
  },
  suggest: { says: 'Suggest what to try.', options: [words], examples: ['local-1001 --text "Clear the cache"'] },
  ask: {
    says: 'Ask for details, or for more to try.',
    options: [words],
    examples: ['local-1001 --text "Which version?"'],
  },
  answer: { says: 'Answer what was asked last.', options: [words], examples: ['local-1001 --text "Version 8.2"'] },
  tried: {
    says: 'Say what became of a suggestion: worked or failed.',
    options: [['--suggestion <number>', 'which one', wholeNumber], ['--outcome <outcome>', 'worked or failed'], words],
    examples: ['local-1001 --suggestion 1 --outcome failed'],
  },
  consult: {
    says: "Ask another tier, or those of one of the policy's consultations, while keeping the ticket.",
    argument: '[rung]',
    body: (rung) => ({ rung }),
    options: [
      ['--consultation <id>', "one of the policy's consultations, instead of a rung"],
      ['--reason <id>', "one of the consultation's reasons"],
      shown,
      ['--text <question>', 'what you ask'],
    ],
    examples: [
      'local-1001 third-line --text "Is this a known fault of the driver?"',
      'local-1001 --consultation collaborative --reason complex-challenge',
    ],
  },
  await: {
    says: "Wait for somebody else; the policy says which clocks stand still. One of the policy's reasons.",
    argument: 'reason',
    body: (reason) => ({ reason }),
    options: [['--review-at <instant>', 'when to be told to look again, ISO 8601'], words],
    examples: ['local-1001 awaiting-parts', 'local-1001 awaiting-third-party --text "Ticket 77 at the vendor"'],
  },
  resume: { says: 'Go on after waiting.', examples: ['local-1001'] },
  escalate: {
    says: 'Move it up its ladder, with a reason where the policy lists reasons.',
    options: [
      ['--reason <id>', "one of the policy's reasons for moving up from here"],
      ['--to <rung>', 'to this rung instead of the next, where rungs may be skipped'],
      ['--ladder <id>', 'on another ladder than the one that sets the holder'],
      ['--area <id>', 'the product or service, where the team goes by it'],
      [
        '--person <who>',
        'whoever is to have it, where somebody is named: an id, or "Eve <eve@example.org>"',
        contactOrId,
      ],
      shown,
      words,
    ],
    examples: [
      'local-1001 --reason no-known-fix',
      'local-1001 --reason more-complex --area website',
      'local-1001 --to project-manager --text "Client is losing orders"',
    ],
  },
  'hand-back': {
    says: 'Hand it back down its ladder.',
    options: [
      ['--to <rung>', 'to this rung instead of the next below'],
      ['--reason <words>', 'why it goes back; must be said'],
      words,
    ],
    examples: ['local-1001 --reason "User can test now"', 'local-1001 --to first-line --reason "User can test now"'],
  },
  complain: {
    says: 'Complain about how it is handled: one rung up the ladder of complaints, also when it is closed.',
    options: [['--on-behalf-of <person>', 'for whom, by id'], words],
    examples: ['local-1001 --text "Nobody has called back for a week"'],
  },
  'declare-emergency': {
    says: 'Declare an emergency: people are called until somebody acknowledges.',
    argument: 'criterion',
    body: (criterion) => ({ criterion }),
    options: [
      shown,
      ['--down <number>', 'how many are down, where the criterion counts', wholeNumber],
      ['--of <number>', 'of how many', wholeNumber],
      words,
    ],
    examples: [
      'local-1001 payments-down --evidence own-procedure',
      'local-1001 terminals-down --down 6 --of 10 --evidence own-procedure',
    ],
  },
  approve: {
    says: 'Decide about the emergency that waits for an approval.',
    argument: 'decision',
    body: (decision) => ({ approved: approval(decision) }),
    options: [words],
    examples: ['local-1001 approve', 'local-1001 refuse --text "It can wait until Monday"'],
  },
  'request-project': {
    says: 'Ask for project or testing status.',
    argument: 'kind',
    body: (kind) => ({ kind }),
    options: [words],
    examples: ['local-1001 project', 'local-1001 testing'],
  },
  'decide-project': {
    says: 'Decide about the project or testing status that was asked for.',
    argument: 'decision',
    body: (decision) => ({ approved: approval(decision) }),
    options: [['--reason <words>', 'why'], words],
    examples: ['local-1001 approve', 'local-1001 refuse --reason "No budget this year"'],
  },
  intervene: {
    says: 'Bring in the rung that steps in when work is blocked.',
    options: [['--blockers <what...>', 'what is in the way, each in its own words']],
    examples: ['local-1001 --blockers "No access to the server" "The contract is not signed"'],
  },
  'add-participant': {
    says: 'Add another person to be kept informed.',
    argument: 'person',
    body: (person) => ({ person }),
    examples: ['local-1001 dana-director'],
  },
  note: {
    says: 'Write something down; changes nothing else.',
    argument: 'text',
    body: (text) => ({ text }),
    examples: ['local-1001 "Called back, nobody there"'],
  },
  resolve: {
    says: 'It is solved: clocks stop, the requester is told. With a ladder of complaints: the complaint is settled.',
    options: [['--ladder <id>', 'the ladder of complaints to settle'], words],
    examples: ['local-1001', 'local-1001 --ladder complaint'],
  },
  reopen: {
    says: 'It is not solved after all: clocks go on from the time used.',
    options: [words],
    examples: ['local-1001'],
  },
  close: { says: 'Close a resolved ticket now.', examples: ['local-1001'] },
  'change-policy': {
    says: 'Go on under another version of its policy.',
    argument: 'version',
    body: (version) => ({ version: wholeNumber(version) }),
    options: [['--rungs <now=then>', 'what becomes of a rung that is no more; may be given again', rungs]],
    examples: ['local-1001 2', 'local-1001 2 --rungs third-line=second-line'],
  },
  cancel: { says: 'It was never needed: everything stops.', options: [words], examples: ['local-1001'] },
};
