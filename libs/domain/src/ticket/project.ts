import { tellOf } from '../notices/tell-of';
import type { Instant } from '../time/instant';
import type { Command, CommandName } from './command';
import type { Turn } from './turn';
import { become, log, reasonOf } from './write-line';

type Of<Name extends CommandName> = Command & { name: Name };

/** Asks for project or testing status; whoever decides is told. */
export function requestProject(turn: Turn, command: Of<'request-project'>, at: Instant): void {
  const rule = turn.policy.project;
  if (!rule) return;
  const { kind, by } = command;
  turn.change({ projectRequested: { kind, at, by } });
  const { ladder, rung } = rule.from;
  const entry = log(turn, command, at, { type: 'project-requested', kind, ladder, rung });
  tellOf(turn, entry, [{ role: rule.decidedBy }]);
}

/** Approved, the ticket has that status and the clocks it names stand still; refused, it stays. Whoever asked is told, and the holder. */
export function decideProject(turn: Turn, command: Of<'decide-project'>, at: Instant): void {
  const requested = turn.ticket.projectRequested;
  if (!requested) return;
  const { kind, by } = requested;
  turn.forget('projectRequested');
  if (command.approved) turn.stopAwaiting();
  const facts = { kind, person: by, ...reasonOf(command) };
  const entry = command.approved
    ? become(turn, command, at, { status: kind, type: 'project-approved', ...facts })
    : log(turn, command, at, { type: 'project-refused', ...facts });
  tellOf(turn, entry, [{ who: 'named' }, { who: 'holder' }]);
}
