import type { EntryAnswer } from '../api/answers';
import { durationText } from '../output/time-text';

/** Who or what caused an entry: a person's command or a clock's threshold. */
export function becauseText({ because }: Pick<EntryAnswer, 'because'>): string {
  if (because.by !== undefined) return `${because.by}: ${because.command ?? because.code}`;
  if (because.clock !== undefined) return `clock ${because.clock} at ${because.threshold ?? '?'}`;
  return because.code;
}

type Facts = Pick<EntryAnswer, 'rung' | 'fromRung' | 'people' | 'lateByMs' | 'reason' | 'reasons' | 'person'>;

/** The facts of an entry, in words. */
export function factsText(entry: Facts): string {
  const moved = entry.rung && (entry.fromRung ? `${entry.fromRung} → ${entry.rung}` : entry.rung);
  const told = entry.people?.length ? `told ${entry.people.join(', ')}` : undefined;
  const late = entry.lateByMs ? `late by ${durationText(entry.lateByMs)}` : undefined;
  return [moved, entry.reason, entry.reasons?.join('; '), entry.person, told, late].filter(Boolean).join(', ');
}
