import type { CommandName } from '@stepladder/domain';

/** How one command is typed: what it says, what it must be given, what it may be given, and how that becomes its facts. */
export type CommandForm = {
  says: string;
  argument?: string;
  body?: (argument: string) => object;
  options?: [flags: string, meaning: string][];
  examples: string[];
};

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
  'start-work': { says: 'Say that active work begins.', examples: ['local-1001'] },
  'stop-work': { says: 'Say that active work rests.', examples: ['local-1001'] },
  triage: {
    says: 'Set its priority; clocks are measured anew.',
    argument: 'priority',
    body: (priority) => ({ priority }),
    examples: ['local-1001 critical'],
  },
  consult: {
    says: 'Ask another tier while keeping the ticket.',
    argument: 'rung',
    body: (rung) => ({ rung }),
    options: [['--text <question>', 'what you ask']],
    examples: ['local-1001 third-line --text "Is this a known fault of the driver?"'],
  },
  await: {
    says: "Wait for somebody else; the policy says which clocks stand still. One of the policy's reasons.",
    argument: 'reason',
    body: (reason) => ({ reason }),
    options: [words],
    examples: ['local-1001 awaiting-parts', 'local-1001 awaiting-third-party --text "Ticket 77 at the vendor"'],
  },
  respond: { says: 'Say that the requester has been answered.', options: [words], examples: ['local-1001'] },
  suggest: { says: 'Suggest what to try.', options: [words], examples: ['local-1001 --text "Clear the cache"'] },
  ask: {
    says: 'Ask for details, or for more to try.',
    options: [words],
    examples: ['local-1001 --text "Which version?"'],
  },
  answer: { says: 'Answer what was asked last.', options: [words], examples: ['local-1001 --text "Version 8.2"'] },
  tried: {
    says: 'Say what became of a suggestion: worked or failed.',
    options: [['--suggestion <number>', 'which one'], ['--outcome <outcome>', 'worked or failed'], words],
    examples: ['local-1001 --suggestion 1 --outcome failed'],
  },
  complain: { says: 'Complain about how it is handled.', options: [words], examples: ['local-1001'] },
  'declare-emergency': {
    says: 'Declare an emergency.',
    argument: 'criterion',
    body: (criterion) => ({ criterion }),
    options: [words],
    examples: ['local-1001 payments-down'],
  },
  approve: {
    says: 'Approve the emergency declared.',
    body: () => ({ approved: true }),
    options: [words],
    examples: ['local-1001'],
  },
  'request-project': {
    says: 'Ask for project or testing status.',
    argument: 'kind',
    body: (kind) => ({ kind }),
    options: [words],
    examples: ['local-1001 project'],
  },
  'decide-project': {
    says: 'Approve or refuse what was asked.',
    argument: 'decision',
    body: (decision) => ({ approved: decision === 'approve' }),
    options: [words],
    examples: ['local-1001 approve'],
  },
  'change-policy': {
    says: 'Go on under another version of its policy.',
    argument: 'version',
    body: (version) => ({ version: Number(version) }),
    examples: ['local-1001 2'],
  },
  resume: { says: 'Go on after waiting.', examples: ['local-1001'] },
  escalate: {
    says: 'Move it up its ladder, with a reason where the policy lists reasons.',
    options: [
      ['--reason <id>', "one of the policy's reasons for moving up from here"],
      ['--to <rung>', 'to this rung instead of the next, where rungs may be skipped'],
      ['--ladder <id>', 'on another ladder than the one that sets the holder'],
      words,
    ],
    examples: ['local-1001 --reason no-known-fix', 'local-1001 --to project-manager --text "Client is losing orders"'],
  },
  'hand-back': {
    says: 'Hand it back down its ladder.',
    options: [['--to <rung>', 'to this rung instead of the next below'], ['--reason <id>', 'why'], words],
    examples: ['local-1001', 'local-1001 --to first-line --text "User can test now"'],
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
  resolve: { says: 'It is solved: clocks stop, the requester is told.', options: [words], examples: ['local-1001'] },
  reopen: {
    says: 'It is not solved after all: clocks go on from the time used.',
    options: [words],
    examples: ['local-1001'],
  },
  close: { says: 'Close a resolved ticket now.', examples: ['local-1001'] },
  cancel: { says: 'It was never needed: everything stops.', options: [words], examples: ['local-1001'] },
};
