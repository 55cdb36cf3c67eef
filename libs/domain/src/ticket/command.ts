import type { PersonId } from '../policy/audience';

/** What a person asks of a ticket; imperative, as spoken (semantics: Ticket life). Ids and codes only, no free text. */
export type Command = { commandId: string; by: PersonId } & (
  | { name: 'acknowledge' }
  | { name: 'assign'; person: PersonId }
  | { name: 'start-work' }
  | { name: 'stop-work' }
  | { name: 'triage'; priority: string }
  | { name: 'consult'; rung: string }
  | { name: 'await'; reason: string }
  | { name: 'resume' }
  | { name: 'escalate'; ladder?: string; to?: string; reason?: string }
  | { name: 'hand-back'; to?: string; reason?: string }
  | { name: 'intervene'; blockers: number }
  | { name: 'add-participant'; person: PersonId }
  | { name: 'note' }
  | { name: 'resolve' }
  | { name: 'reopen' }
  | { name: 'close' }
  | { name: 'cancel' }
);

export type CommandName = Command['name'];

/** Every command there is, in the order in which a ticket usually meets them. */
export const commandNames = [
  'acknowledge',
  'assign',
  'start-work',
  'stop-work',
  'triage',
  'consult',
  'await',
  'resume',
  'escalate',
  'hand-back',
  'intervene',
  'add-participant',
  'note',
  'resolve',
  'reopen',
  'close',
  'cancel',
] as const satisfies readonly CommandName[];
