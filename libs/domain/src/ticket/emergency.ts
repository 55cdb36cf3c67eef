import { tell } from '../notices/tell';
import { tellOf } from '../notices/tell-of';
import { beginPaging } from '../paging/begin-paging';
import { callAtOnce } from '../paging/page';
import { callsBegin, planOf } from '../paging/plan-hours';
import type { EmergencyRule } from '../policy/emergency-rule';
import type { Instant } from '../time/instant';
import type { Command, CommandName } from './command';
import { handIn } from './evidence';
import type { Emergency } from './ticket';
import type { Turn } from './turn';
import { log } from './write-line';

type Of<Name extends CommandName> = Command & { name: Name };

/**
 * Declares an emergency. The customer's contract says when people are called: at once while it is open, and then outside
 * its hours as well; else from its next opening, which the entry says. Where the contract asks for an approval first,
 * whoever approves is told by the same channels and nobody is called yet.
 */
export function declareEmergency(turn: Turn, command: Of<'declare-emergency'>, at: Instant): void {
  const rule = turn.policy.emergency;
  if (!rule) return;
  const { criterion, evidence, by, down, of } = command;
  handIn(turn, evidence);
  const approver = planOf(turn.policy, turn.ticket)?.emergencyApprovedBy;
  const state: Emergency['state'] = approver === undefined ? 'accepted' : 'awaiting-approval';
  turn.change({ emergency: { criterion, declaredAt: at, by, state } });
  const entry = log(turn, command, at, {
    ...{ type: 'emergency-declared', criterion },
    ...(evidence === undefined ? {} : { evidence }),
    ...(down === undefined ? {} : { count: down }),
    ...(of === undefined ? {} : { of }),
    ...(approver === undefined ? callPeople(turn, rule, command.commandId, { declaredAt: at, at }) : {}),
  });
  const { channels } = rule.paging;
  if (approver !== undefined) tellOf(turn, entry, [{ role: approver }], { template: 'emergency-approval', channels });
  tell(turn, rule.tells, { entry, firing: command.commandId, action: 'declared', round: 0 });
  callAtOnce(turn, at);
}

/**
 * Whoever approves decides: approved, people are called, by the hours of the contract at the declaration, so that waiting
 * for the approval costs none of them; else nobody is. Whoever declared it is told.
 */
export function approve(turn: Turn, command: Of<'approve'>, at: Instant): void {
  const { emergency } = turn.ticket;
  const rule = turn.policy.emergency;
  if (!rule || !emergency) return;
  const state = command.approved ? 'accepted' : 'refused';
  turn.change({ emergency: { ...emergency, state } });
  const { criterion, declaredAt, by } = emergency;
  const facts = { criterion, person: by };
  const begins = command.approved ? callPeople(turn, rule, command.commandId, { declaredAt, at }) : {};
  const type = command.approved ? 'emergency-approved' : 'emergency-not-approved';
  const entry = log(turn, command, at, { type, ...facts, ...begins });
  tellOf(turn, entry, [{ who: 'named' }]);
  callAtOnce(turn, at);
}

/** Has people called as from `at`; gives the instant at which that begins where it is put off. */
function callPeople(
  turn: Turn,
  { paging }: EmergencyRule,
  commandId: string,
  { declaredAt, at }: { declaredAt: Instant; at: Instant },
): { beginsAt?: Instant } {
  const beginsAt = Math.max(at, callsBegin(turn.policy, turn.ticket, declaredAt));
  beginPaging(turn, paging, { id: `emergency-${commandId}`, of: 'emergency', beginsAt });
  return beginsAt > at ? { beginsAt } : {};
}
