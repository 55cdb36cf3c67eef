import { templateNames, type Policy } from '@stepladder/domain';
import type { ClaimedMessage, ClaimedNotice } from '@stepladder/read-model';
import type { Wording } from './languages/wording';
import { labelOf } from './notice-facts';
import { classifying, wordsForOutside } from './told-outside';
import type { Voice } from './voice';
import { whenWords } from './when-words';

/**
 * What stands below a notice's sentence, a line each: what its priority means, the due times promised or moved, why a command
 * was refused, what somebody wrote, and what the policy shows. What people who work here write to each other stays inside.
 */
export function detailsOf(
  { policy }: Voice,
  { ticket, person }: ClaimedMessage,
  notice: ClaimedNotice,
  wording: Wording,
): string[] {
  const { text, shows, entry } = notice;
  const { dues = [], reasons = [], priority = ticket.priority } = entry.facts;
  const kind = kindOf(notice);
  const mayRead = person?.kind !== 'requester' || wordsForOutside.has(kind);
  const definition = classifying.has(kind) ? definitionOf(policy, priority) : undefined;
  return [
    ...(definition === undefined ? [] : [`${labelOf(policy.priorities, priority) ?? priority}: ${definition}`]),
    ...dues.map((due) => dueWords(policy, due, wording)),
    ...(mayRead ? reasons : []),
    ...(mayRead && text !== undefined ? text.split('\n') : []),
    ...(shows === undefined ? [] : shows.split('\n')),
  ].filter((line) => line.trim() !== '');
}

/** What a priority means, as the policy says it. */
export function definitionOf({ priorities }: Policy, id: string): string | undefined {
  return priorities.find((each) => each.id === id)?.definition;
}

/** A template that only the policy knows tells of its entry: what may be read by whom goes by that. */
function kindOf({ template, entry }: ClaimedNotice): string {
  return (templateNames as readonly string[]).includes(template) ? template : entry.type;
}

type Due = NonNullable<ClaimedNotice['entry']['facts']['dues']>[number];

function dueWords({ clocks, zone }: Policy, { clock, dueAt, wasDueAt }: Due, wording: Wording): string {
  const { frame } = wording;
  const now = dueAt === undefined ? frame.dueNever : frame.dueBy(whenWords(dueAt, zone, wording));
  const before = wasDueAt === undefined ? '' : `; ${frame.dueBefore(whenWords(wasDueAt, zone, wording))}`;
  return `${labelOf(clocks, clock) ?? clock}: ${now}${before}`;
}
