import { commandNames, takenFrom, type CommandName, type TicketStatus } from '@stepladder/domain';
import { table } from '../explain/markdown';

const statuses: TicketStatus[] = [
  ...(['open', 'in-progress', 'awaiting', 'project', 'testing', 'resolved', 'closed', 'cancelled'] as const),
];

/** Whom the engine lets give a command, whatever the policy says under `may`; everybody else's is refused. */
const onlyFrom: Partial<Record<CommandName, string>> = {
  suggest: 'those who were consulted last',
  approve: "the role of the plan's `emergency-approved-by`",
  'decide-project': 'the role of `project.decided-by`',
  resolve: 'everybody; a complaint: who holds its rung',
  consult: 'everybody; `project.consults`: the role that decides',
};

/**
 * The page docs/commands.md: who may give which command, from which status. It is written from the table that the engine
 * refuses by (`write-commands.mjs`), and a test holds it against that.
 */
export function commandsPage(): string {
  const rows = commandNames.map((name) => [
    `\`${name}\``,
    onlyFrom[name] ?? 'everybody',
    ...statuses.map((status) => (takenFrom[name].includes(status) ? '✓' : '')),
  ]);
  return `# Who may give which command, from which status

Written by \`node libs/policy-file/write-commands.mjs\` from the engine's own table (\`libs/domain/src/ticket/why-not/taken-from.ts\`); what the commands mean is in [words.md](words.md).

Everybody: whoever works here. A policy may narrow that by \`may\` ([policies.md](policies.md)). A command from another status is refused with the reason, and so is what the policy's reasons, gates and evidence do not allow.

${table(['command', 'who', ...statuses], rows)}

Re-opening is for the time that the policy's \`closes-after\` gives; afterwards the closed ticket stays closed, and \`reopen\` opens another that follows it (\`follows\`, \`followedBy\`), with its words, people and classification, unless one follows it already that is not over; the answer is a refusal that names it (\`followedBy\`), now and whenever it is asked for again. A complaint is settled in any status by \`resolve\` with the ladder of complaints.
`;
}
