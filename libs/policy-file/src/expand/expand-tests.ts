import {
  shownByDefault,
  type ExpectedEntry,
  type Policy,
  type Script,
  type ScriptedOpening,
  type Step,
} from '@stepladder/domain';
import type { TestFormat, TestStepFormat } from '../format/test-format';
import { commandFields } from '../words/command-fields';
import { readExpectation } from '../words/expectation';
import { timeOf } from '../words/local-time';
import { eventOf } from '../words/trigger';

/** A test as the simulator and the real server run it, its times resolved in the policy's zone. It must have been checked. */
export function scriptOf(test: TestFormat, policy: Policy): Script {
  const { zone } = policy;
  const { name, rules = [], steps = [], until, expect = [], show, holder, status } = test;
  return {
    name,
    rules,
    opening: opening(test, policy),
    steps: steps.map((each) => step(each, zone)),
    untilAt: timeOf(until ?? test.opened, zone),
    expected: {
      entries: expect.map((line) => expectation(line, zone)),
      shown: show ? show.map(eventOf) : shownByDefault,
      ...(holder && { holder: holder.map(String) }),
      ...(status && { status }),
    },
  };
}

function opening({ opened, ticket = {}, refused }: TestFormat, policy: Policy): ScriptedOpening {
  const { requester = 'requester', participants = [], contact, rung } = ticket;
  const said = (['category', 'area'] as const).flatMap((key) =>
    ticket[key] === undefined ? [] : [[key, ticket[key]]],
  );
  const plan = ticket.plan ?? policy.plans[0]?.id;
  const region = ticket.region ?? policy.regions[0]?.id;
  return {
    openedAt: timeOf(opened, policy.zone),
    openedBy: String(ticket['opened-by'] ?? requester),
    requester: String(requester),
    participants: participants.map(String),
    priority: priorityOf(ticket, policy),
    ...(plan !== undefined && { plan: String(plan) }),
    ...(region !== undefined && { region: String(region) }),
    ...(Object.fromEntries(said.map(([key, word]) => [key, String(word)])) as { category?: string; area?: string }),
    ...(rung !== undefined && { rung: String(rung) }),
    ...(contact !== undefined && { contact: String(contact) }),
    ...(ticket.evidence && { evidence: ticket.evidence.map(String) }),
    ...(ticket.placements && { placements: ticket.placements.map(String) }),
    ...(refused !== undefined && { refused: refusedWords(refused) }),
  };
}

function priorityOf(ticket: NonNullable<TestFormat['ticket']>, policy: Policy): string {
  if (ticket.priority !== undefined) return String(ticket.priority);
  const cell = policy.matrix.cells.find(
    ({ impact, urgency }) => impact === ticket.impact && urgency === ticket.urgency,
  );
  return cell?.priority ?? policy.defaultPriority;
}

function step(format: TestStepFormat, zone: string): Step {
  const at = timeOf(format.at, zone);
  return {
    at,
    arrivesAt: format.arrives === undefined ? at : timeOf(format.arrives, zone),
    by: String(format.by),
    command: commandOf(format, zone),
    ...(format.refused !== undefined && { refused: refusedWords(format.refused) }),
  };
}

const numbersAndFlags = ['suggestion', 'outcome', 'down', 'of', 'approved', 'blockers', 'kind', 'version'];

/** The command with its fields by the names of the engine; that they fit together has been checked. */
function commandOf(format: TestStepFormat, zone: string): Step['command'] {
  const name = format.do as keyof typeof commandFields;
  const fields = commandFields[name].may.flatMap((field): [string, unknown][] => {
    const value = format[field];
    if (value === undefined) return [];
    if (field === 'review-at') return [['reviewAt', timeOf(value, zone)]];
    if (field === 'on-behalf-of') return [['onBehalfOf', String(format[field])]];
    if (Array.isArray(value)) return [[field, value.map(String)]];
    if (typeof value === 'object') return [[field, texts(value)]];
    return [[field, numbersAndFlags.includes(field) ? value : String(value)]];
  });
  return { name, ...Object.fromEntries(fields) } as Step['command'];
}

function texts(words: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, String(word)]));
}

function refusedWords(refused: true | string | string[]): string[] {
  return refused === true ? [] : [refused].flat();
}

function expectation(line: string, zone: string): ExpectedEntry {
  const read = readExpectation(line, zone);
  if (typeof read === 'string') throw new Error(read);
  return read;
}
