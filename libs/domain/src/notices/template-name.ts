import { entryTypes } from '../simulate/shown-by-default';
import type { EntryType } from '../ticket/entry';

/** Ways of telling beside one for every type of entry. */
const ownNames = [
  'moved-tier',
  'warned',
  'breached',
  'reminder',
  'consultation-overdue',
  'answer-overdue',
  'wait-ended',
  'confirmation',
  're-budgeted',
  'shown',
  'emergency',
  'emergency-approval',
  'placement',
  'stand-down',
  'late-command',
] as const;

/** A template that Stepladder brings along; a policy may have others, and its own words for these. */
export type TemplateName = EntryType | (typeof ownNames)[number];

export const templateNames: readonly TemplateName[] = [...entryTypes, ...ownNames];
