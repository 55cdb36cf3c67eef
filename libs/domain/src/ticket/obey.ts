import type { Instant } from '../time/instant';
import { acknowledge } from './acknowledging';
import type { Answer } from './answer';
import { changePolicy } from './change-policy';
import type { Command, CommandName } from './command';
import { complain } from './complaining';
import { answer, ask, consult, suggest, tried } from './consulting';
import { approve, declareEmergency } from './emergency';
import { cancel, close } from './ending';
import { heed } from './heed';
import { escalate, handBack, intervene } from './move-by-hand';
import { decideProject, requestProject } from './project';
import { respond } from './responding';
import { reopen, resolve } from './resolving';
import { addParticipant, assign, note } from './taking-part';
import { triage } from './triage';
import type { Turn } from './turn';
import { resume, wait } from './waiting';
import { whyNot } from './why-not/why-not';
import { startWork, stopWork } from './working';
import { becauseOf } from './write-line';

type CarryOut<Name extends CommandName> = (turn: Turn, command: Command & { name: Name }, at: Instant) => void;

/** What each command does, once nothing stands against it. */
const deeds: { [Name in CommandName]: CarryOut<Name> } = {
  acknowledge,
  triage,
  assign,
  respond,
  'start-work': startWork,
  'stop-work': stopWork,
  suggest,
  ask,
  answer,
  tried,
  consult,
  await: wait,
  resume,
  escalate,
  'hand-back': handBack,
  complain,
  'declare-emergency': declareEmergency,
  approve,
  intervene,
  'request-project': requestProject,
  'decide-project': decideProject,
  'add-participant': addParticipant,
  note,
  resolve,
  reopen,
  close,
  cancel,
  'change-policy': changePolicy,
};

/** Carries out a person's command as of `at`, or refuses it with every reason and changes nothing. */
export function obey(turn: Turn, command: Command, at: Instant): Answer {
  const { commandId } = command;
  const reasons = whyNot(turn.policy, turn.ticket, command, { at, next: turn.next });
  if (reasons.length > 0) {
    turn.record({ at, type: 'refused', because: becauseOf(command), commandId, reasons });
    return { commandId, outcome: 'refused', reasons };
  }
  const since = turn.entries.length;
  const carryOut = deeds[command.name] as CarryOut<CommandName>;
  carryOut(turn, command, at);
  heed(turn, since, commandId);
  return { commandId, outcome: 'accepted' };
}
