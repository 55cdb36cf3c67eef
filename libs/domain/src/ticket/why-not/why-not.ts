import type { PolicyInForce } from '../../policy/policy-in-force';
import type { Instant } from '../../time/instant';
import type { Command, CommandName } from '../command';
import type { Ticket } from '../ticket';
import { whyNotConsult } from './consulting';
import { whyNotEscalate, whyNotHandBack, whyNotIntervene } from './moving';
import type { Asked, Objection } from './objection';
import { whyNotFrom } from './taken-from';
import { whyNotTriage } from './triage';
import { whyNotAwait } from './waiting';

const never = () => [];
const notYet = ({ command }: Asked) => [`${command.name} is still to come`];

/** What can stand against each command, beside the ticket's status. */
const objections: { [Name in CommandName]: Objection<Name> } = {
  acknowledge: never,
  triage: whyNotTriage,
  assign: never,
  respond: notYet,
  'start-work': never,
  'stop-work': never,
  suggest: notYet,
  ask: notYet,
  answer: notYet,
  tried: notYet,
  consult: whyNotConsult,
  await: whyNotAwait,
  resume: never,
  escalate: whyNotEscalate,
  'hand-back': whyNotHandBack,
  complain: notYet,
  'declare-emergency': notYet,
  approve: notYet,
  intervene: whyNotIntervene,
  'request-project': notYet,
  'decide-project': notYet,
  'add-participant': never,
  note: never,
  resolve: never,
  reopen: never,
  close: never,
  cancel: never,
  'change-policy': notYet,
};

/** Why a command cannot be obeyed, in words, every reason at once; none when it can. */
export function whyNot(policy: PolicyInForce, ticket: Ticket, command: Command, at: Instant): string[] {
  const status = whyNotFrom(command.name, ticket.status);
  if (status !== undefined) return [status];
  const objection = objections[command.name] as Objection<CommandName>;
  return objection({ policy, ticket, command, at });
}
