import type { PolicyInForce } from '../../policy/policy-in-force';
import type { Instant } from '../../time/instant';
import type { Command, CommandName } from '../command';
import type { Ticket } from '../ticket';
import { whyNotChangePolicy } from './change-policy';
import { whyNotComplain, whyNotSettle } from './complaining';
import { whyNotAnswer, whyNotAsk, whyNotConsult, whyNotSuggest, whyNotTried } from './consulting';
import { whyNotApprove, whyNotDeclare } from './emergency';
import { whyNotEscalate } from './escalating';
import { whyNotMay } from './may';
import { whyNotHandBack, whyNotIntervene } from './moving';
import type { Objection } from './objection';
import { whyNotDecideProject, whyNotRequestProject } from './project';
import { whyNotFrom } from './taken-from';
import { whyNotTriage } from './triage';
import { whyNotAwait } from './waiting';
import { whyNotStartWork, whyNotStopWork } from './working';

const never = () => [];

/** What can stand against each command, beside the ticket's status. */
const objections: { [Name in CommandName]: Objection<Name> } = {
  acknowledge: never,
  triage: whyNotTriage,
  assign: never,
  respond: never,
  'start-work': whyNotStartWork,
  'stop-work': whyNotStopWork,
  suggest: whyNotSuggest,
  ask: whyNotAsk,
  answer: whyNotAnswer,
  tried: whyNotTried,
  consult: whyNotConsult,
  await: whyNotAwait,
  resume: never,
  escalate: whyNotEscalate,
  'hand-back': whyNotHandBack,
  complain: whyNotComplain,
  'declare-emergency': whyNotDeclare,
  approve: whyNotApprove,
  intervene: whyNotIntervene,
  'request-project': whyNotRequestProject,
  'decide-project': whyNotDecideProject,
  'add-participant': never,
  note: never,
  resolve: never,
  reopen: never,
  close: never,
  cancel: never,
  'change-policy': whyNotChangePolicy,
};

/** Why a command cannot be obeyed, in words, every reason at once; none when it can. */
export function whyNot(
  policy: PolicyInForce,
  ticket: Ticket,
  command: Command,
  { at, next }: { at: Instant; next?: PolicyInForce | undefined },
): string[] {
  const asked = { policy, ticket, command, at, next };
  // A complaint is settled whatever has become of the work, and by its rung alone.
  if (command.name === 'resolve' && command.ladder !== undefined) return whyNotSettle({ ...asked, command });
  const status = whyNotFrom(command.name, ticket.status);
  if (status !== undefined) return [status];
  const objection = objections[command.name] as Objection<CommandName>;
  return [...whyNotMay(asked), ...objection(asked)];
}
