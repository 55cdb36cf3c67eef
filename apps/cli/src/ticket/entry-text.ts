import type { EntryAnswer } from '../api/answers';
import { durationText } from '../output/time-text';

/** Who or what caused an entry: a person's command or a clock's threshold. */
export function becauseText({ because }: Pick<EntryAnswer, 'because'>): string {
  if (because.by !== undefined) return `${because.by}: ${because.command ?? because.code}`;
  if (because.clock !== undefined) return `clock ${because.clock} at ${because.threshold ?? '?'}`;
  return because.code === 'paging' ? 'nobody had acknowledged' : because.code;
}

const named = [
  ...['reason', 'consultation', 'criterion', 'kind', 'outcome', 'plan', 'region', 'category', 'area', 'placement'],
  ...['role'],
] as const satisfies (keyof EntryAnswer)[];

type Facts = Pick<
  EntryAnswer,
  | 'rung'
  | 'fromRung'
  | 'people'
  | 'lateByMs'
  | 'reasons'
  | 'person'
  | 'suggestion'
  | 'evidence'
  | (typeof named)[number]
>;

/** The facts of an entry, in words. */
export function factsText(entry: Facts): string {
  const { rung, fromRung, suggestion, reasons, person, evidence, people, lateByMs } = entry;
  return [
    rung && (fromRung ? `${fromRung} → ${rung}` : rung),
    suggestion && `suggestion ${suggestion}`,
    ...named.map((fact) => entry[fact]),
    reasons?.join('; '),
    person,
    evidence?.length && `with ${evidence.join(', ')}`,
    people?.length && `told ${people.join(', ')}`,
    lateByMs && `late by ${durationText(lateByMs)}`,
  ]
    .filter(Boolean)
    .join(', ');
}
