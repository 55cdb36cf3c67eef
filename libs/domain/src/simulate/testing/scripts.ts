import { monday, tuesday } from '../../testing/story';
import { webbee } from '../../testing/webbee';
import type { PolicyInForce } from '../../policy/policy-in-force';
import type { EntryType } from '../../ticket/entry';
import type { ExpectedEntry, Script, Step } from '../script';

/** Webbee in force; it counts no calendar. */
export const webbeeInForce: PolicyInForce = { ...webbee, calendars: {} };

/** A ticket of webbee opened Monday 09:00 and lived through until Tuesday 22:00. */
export function webbeeScript(more: Partial<Script> & { expect?: ExpectedEntry[]; shown?: EntryType[] } = {}): Script {
  const { expect: entries = [], shown = ['escalated', 'rung-already-reached'], ...rest } = more;
  return {
    name: 'scripted',
    rules: [],
    opening: { openedAt: monday('09:00'), openedBy: 'ann', requester: 'rob', participants: [], priority: 'medium' },
    steps: [],
    untilAt: tuesday('22:00'),
    expected: { entries, shown },
    ...rest,
  };
}

/** A step by Tara that reaches the ticket at once, unless said otherwise. */
export function step(at: number, command: Step['command'], more: Partial<Step> = {}): Step {
  return { at, arrivesAt: at, by: 'tara', command, ...more };
}
