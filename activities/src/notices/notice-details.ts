import type { Policy } from '@stepladder/domain';
import type { ClaimedMessage, ClaimedNotice } from '@stepladder/read-model';
import { labelOf } from './notice-facts';
import { classifying, wordsForOutside } from './sentences';
import { whenWords } from './when-words';

/**
 * What stands below a notice's sentence, a line each: what its priority means, the due times promised or moved, why a command
 * was refused, what somebody wrote, and what the policy shows. What people who work here write to each other stays inside.
 */
export function detailsOf(policy: Policy, { ticket, person }: ClaimedMessage, notice: ClaimedNotice): string[] {
  const { template, text, shows, entry } = notice;
  const { dues = [], reasons = [], priority = ticket.priority } = entry.facts;
  const mayRead = person?.kind !== 'requester' || wordsForOutside.has(template);
  return [
    ...(classifying.has(template) ? definitionOf(policy, priority) : []),
    ...dues.map((due) => dueWords(policy, due)),
    ...(mayRead ? reasons : []),
    ...(mayRead && text !== undefined ? text.split('\n') : []),
    ...(shows === undefined ? [] : shows.split('\n')),
  ].filter((line) => line.trim() !== '');
}

function definitionOf({ priorities }: Policy, id: string): string[] {
  const priority = priorities.find((each) => each.id === id);
  return priority ? [`${priority.label}: ${priority.definition}`] : [];
}

type Due = NonNullable<ClaimedNotice['entry']['facts']['dues']>[number];

function dueWords({ clocks, zone }: Policy, { clock, dueAt, wasDueAt }: Due): string {
  const now = dueAt === undefined ? 'no time is set any more' : `by ${whenWords(dueAt, zone)}`;
  const before = wasDueAt === undefined ? '' : `; before, by ${whenWords(wasDueAt, zone)}`;
  return `${labelOf(clocks, clock) ?? clock}: ${now}${before}`;
}
