import type { CommandName } from '@stepladder/domain';
import type { TestStepFormat } from '../format/test-format';

type Field = Exclude<keyof TestStepFormat, 'at' | 'arrives' | 'by' | 'do' | 'refused'>;

const classified = ['priority', 'impact', 'urgency', 'plan', 'region', 'area', 'category'] as const;

/** What goes along with each command in a test; those of `needed` must. */
export const commandFields: Record<CommandName, { may: readonly Field[]; needed: readonly Field[] }> = {
  acknowledge: nothing(),
  triage: { may: [...classified, 'evidence'], needed: [] },
  assign: { may: ['person'], needed: ['person'] },
  respond: nothing(),
  'start-work': { may: ['evidence'], needed: [] },
  'stop-work': nothing(),
  suggest: nothing(),
  ask: nothing(),
  answer: nothing(),
  tried: { may: ['suggestion', 'outcome'], needed: ['suggestion', 'outcome'] },
  consult: { may: ['rung', 'consultation', 'reason', 'evidence'], needed: [] },
  await: { may: ['reason', 'review-at'], needed: ['reason'] },
  resume: nothing(),
  escalate: { may: ['ladder', 'to', 'reason', 'area', 'person', 'evidence'], needed: [] },
  'hand-back': { may: ['to', 'reason'], needed: [] },
  complain: { may: ['on-behalf-of'], needed: [] },
  'declare-emergency': { may: ['criterion', 'evidence', 'down', 'of'], needed: ['criterion'] },
  approve: { may: ['approved'], needed: ['approved'] },
  intervene: { may: ['blockers'], needed: ['blockers'] },
  'request-project': { may: ['kind'], needed: ['kind'] },
  'decide-project': { may: ['approved', 'reason'], needed: ['approved'] },
  'add-participant': { may: ['person'], needed: ['person'] },
  note: nothing(),
  resolve: { may: ['ladder'], needed: [] },
  reopen: nothing(),
  close: nothing(),
  cancel: nothing(),
  'change-policy': { may: ['version', 'rungs'], needed: ['version'] },
};

/** Every field that some command takes. */
export const stepFields = [...new Set(Object.values(commandFields).flatMap(({ may }) => may))];

function nothing(): { may: readonly Field[]; needed: readonly Field[] } {
  return { may: [], needed: [] };
}
