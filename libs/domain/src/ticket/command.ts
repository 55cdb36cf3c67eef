import type { PersonId } from '../policy/audience';
import type { Instant } from '../time/instant';

/** Stands in a command for a reason that was given in words: those stay in the row, the engine knows that there is one. */
export const IN_WORDS = 'in-words';

/** What a person asks of a ticket; imperative, as spoken (semantics: Ticket life). Ids and codes only, no free text. */
export type Command = { commandId: string; by: PersonId } & (
  | { name: 'acknowledge' }
  | ({ name: 'triage'; evidence?: string[] } & Classification)
  | { name: 'assign'; person: PersonId }
  /** The requester has been answered. */
  | { name: 'respond' }
  | { name: 'start-work'; evidence?: string[] }
  | { name: 'stop-work' }
  /** Somebody of the rung that was consulted says what to try. */
  | { name: 'suggest' }
  /** A question: of the rung consulted to the holder, or of the holder for more. */
  | { name: 'ask' }
  /** Answers what was asked or consulted last. */
  | { name: 'answer' }
  | { name: 'tried'; suggestion: number; outcome: 'worked' | 'failed' }
  /** Asks another rung, or those of one of the policy's consultations. */
  | { name: 'consult'; rung?: string; consultation?: string; reason?: string; evidence?: string[] }
  | { name: 'await'; reason: string; reviewAt?: Instant }
  | { name: 'resume' }
  | ({ name: 'escalate'; ladder?: string; to?: string; reason?: string } & Shown)
  | { name: 'hand-back'; to?: string; reason?: string }
  | { name: 'complain'; onBehalfOf?: PersonId }
  /** For a criterion with a share: how many of how many are down. */
  | { name: 'declare-emergency'; criterion: string; evidence?: string[]; down?: number; of?: number }
  | { name: 'approve'; approved: boolean }
  | { name: 'intervene'; blockers: number }
  | { name: 'request-project'; kind: 'project' | 'testing' }
  | { name: 'decide-project'; approved: boolean; reason?: string }
  | { name: 'add-participant'; person: PersonId }
  | { name: 'note' }
  /** With a ladder of complaints: settles the complaint. */
  | { name: 'resolve'; ladder?: string }
  | { name: 'reopen' }
  | { name: 'close' }
  | { name: 'cancel' }
  /** Goes on under another version of its policy; `rungs` says what becomes of rungs that are no more. */
  | { name: 'change-policy'; version: number; rungs?: Record<string, string> }
);

/** What a ticket is about and for whom, as far as it is said. */
export type Classification = {
  priority?: string;
  impact?: string;
  urgency?: string;
  plan?: string;
  region?: string;
  area?: string;
  category?: string;
};

/** What is handed in with an escalation. */
export type Shown = { area?: string; person?: PersonId; evidence?: string[] };

export type CommandName = Command['name'];

/** Every command there is, in the order in which a ticket usually meets them. */
export const commandNames = [
  'acknowledge',
  'triage',
  'assign',
  'respond',
  'start-work',
  'stop-work',
  'suggest',
  'ask',
  'answer',
  'tried',
  'consult',
  'await',
  'resume',
  'escalate',
  'hand-back',
  'complain',
  'declare-emergency',
  'approve',
  'intervene',
  'request-project',
  'decide-project',
  'add-participant',
  'note',
  'resolve',
  'reopen',
  'close',
  'cancel',
  'change-policy',
] as const satisfies readonly CommandName[];
