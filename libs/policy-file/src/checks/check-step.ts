import { commandNames, type CommandName } from '@stepladder/domain';
import type { TestStepFormat } from '../format/test-format';
import { unknownName } from '../near-miss';
import type { Complaint, Path } from '../policy-problem';
import { commandFields, stepFields } from '../words/command-fields';
import { readTime } from '../words/local-time';
import { kindsOf } from './check-test-ticket';
import type { TestPlace } from './check-tests';
import { unlessAllKnown, unlessKnown } from './references';
import { unlessPerson } from './test-people';

/** What is wrong with one step: its command, what goes along, and who gives it. Names may be unknown where it is to be refused. */
export function checkStep(step: TestStepFormat, place: TestPlace, path: Path): Complaint[] {
  const { names, test } = place;
  const command = commandNames.find((each) => each === step.do);
  const person = (key: 'by' | 'person' | 'on-behalf-of') =>
    step[key] === undefined ? [] : unlessPerson(step[key], test, names.people, [...path, key]);
  return [
    ...(command ? checkFields(step, command, path) : [unknownCommand(step.do, [...path, 'do'])]),
    ...person('by'),
    ...person('person'),
    ...person('on-behalf-of'),
    ...(step['review-at'] === undefined ? [] : unlessTime(step['review-at'], place, [...path, 'review-at'])),
    ...(step.refused === undefined ? checkNames(step, command, place, path) : []),
  ];
}

function unknownCommand(word: unknown, path: Path): Complaint {
  return { path, problem: unknownName('command', String(word), commandNames) };
}

function unlessTime(word: unknown, { zone }: TestPlace, path: Path): Complaint[] {
  const at = readTime(word, zone);
  return typeof at === 'string' ? [{ path, problem: at }] : [];
}

function checkFields(step: TestStepFormat, command: CommandName, path: Path): Complaint[] {
  const { may, needed } = commandFields[command];
  const more = stepFields.filter((field) => step[field] !== undefined && !may.includes(field));
  const missing = needed.filter((field) => step[field] === undefined);
  const takes = may.length === 0 ? 'takes nothing along' : `takes ${may.join(', ')}`;
  return [
    ...more.map((field): Complaint => {
      return { path: [...path, field], at: 'key', problem: `${command} ${takes}, not ${field}` };
    }),
    ...missing.map((field) => ({ path: [...path, field], problem: `${command} needs ${field}` })),
  ];
}

function checkNames(step: TestStepFormat, command: CommandName | undefined, place: TestPlace, path: Path): Complaint[] {
  const { names } = place;
  const rungs = names.rungs.map(({ rung }) => rung);
  const known = {
    ...kindsOf(place),
    ...{ rung: rungs, to: rungs, ladder: names.ladders, consultation: names.consulted, criterion: names.criteria },
    ...(command === 'await' ? { reason: names.awaiting } : {}),
    ...((command === 'escalate' && names.reasons.length > 0) || command === 'consult' ? { reason: names.reasons } : {}),
  };
  return [
    ...(Object.entries(known) as [keyof TestStepFormat, string[]][]).flatMap(([key, ids]) =>
      step[key] === undefined ? [] : unlessKnown(key, step[key], ids, [...path, key]),
    ),
    ...unlessAllKnown('evidence', step.evidence, names.evidence, [...path, 'evidence']),
  ];
}
