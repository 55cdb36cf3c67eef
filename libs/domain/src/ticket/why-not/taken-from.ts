import type { CommandName } from '../command';
import type { TicketStatus } from '../ticket';
import { say } from './reasons';

const live: TicketStatus[] = ['open', 'in-progress', 'awaiting', 'project', 'testing'];
const any: TicketStatus[] = [...live, 'resolved', 'closed', 'cancelled'];

/** From which statuses each command is taken at all. */
export const takenFrom: Record<CommandName, TicketStatus[]> = {
  acknowledge: live,
  triage: live,
  assign: live,
  respond: live,
  'start-work': live,
  'stop-work': live,
  suggest: live,
  ask: live,
  answer: live,
  tried: live,
  consult: live,
  await: ['open', 'in-progress', 'awaiting'],
  resume: ['awaiting', 'project', 'testing'],
  escalate: live,
  'hand-back': live,
  complain: any,
  'declare-emergency': live,
  approve: live,
  intervene: live,
  'request-project': ['open', 'in-progress', 'awaiting'],
  'decide-project': live,
  'add-participant': [...live, 'resolved'],
  note: any,
  resolve: live,
  reopen: ['resolved'],
  close: ['resolved'],
  cancel: live,
  'change-policy': [...live, 'resolved'],
};

/** In words, why a ticket in that status does not take a command; nothing when it does. */
export function whyNotFrom(name: CommandName, status: TicketStatus): string | undefined {
  if (takenFrom[name].includes(status)) return undefined;
  if (status === 'closed' || status === 'cancelled') return say('ended', { status });
  if (status === 'resolved') return say('resolved');
  return say('not-from', { command: name, statuses: takenFrom[name].join(' or '), status });
}
