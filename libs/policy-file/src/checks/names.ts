import type { RungName } from '../words/rung-ref';
import { madeClockId, madeClocks } from '../words/made-clocks';

/** Every name a document gives, also of parts that are wrong themselves: a reference to those is not a second fault. */
export type Names = {
  people: string[];
  roles: string[];
  priorities: string[];
  plans: string[];
  regions: string[];
  impacts: string[];
  urgencies: string[];
  categories: string[];
  areas: string[];
  evidence: string[];
  calendars: string[];
  awaiting: string[];
  clocks: string[];
  /** Clocks of this wait alone: those said to be, and those that a review or a cap makes. */
  pauseClocks: string[];
  ladders: string[];
  rungs: RungName[];
  /** Reasons to escalate, wait or consult. */
  reasons: string[];
  consultations: string[];
  /** What may be consulted beside rungs: consultations, and whom those who decide about projects ask. */
  consulted: string[];
  criteria: string[];
  placements: string[];
};

/** Gathers the names from the raw value of a document. */
export function namesIn(value: Record<string, unknown>): Names {
  const keys = (section: string) => Object.keys(mapping(value[section]));
  const ladders = Object.entries(mapping(value['ladders']));
  const rungs = ladders.flatMap(([ladder, part]) =>
    Object.entries(mapping(mapping(part)['rungs'])).map(([rung, facts]) => ({ ladder, rung, facts: mapping(facts) })),
  );
  const reasonsOf = (part: unknown) => Object.keys(mapping(mapping(part)['reasons']));
  return {
    people: keys('directory'),
    roles: keys('roles'),
    priorities: keys('priorities'),
    plans: keys('plans'),
    regions: keys('regions'),
    impacts: keys('impacts'),
    urgencies: keys('urgencies'),
    categories: keys('categories'),
    areas: keys('areas'),
    evidence: keys('evidence'),
    calendars: keys('calendars'),
    awaiting: keys('awaiting'),
    clocks: keys('clocks'),
    pauseClocks: pauseClocksIn(value),
    ladders: ladders.map(([id]) => id),
    rungs: rungs.map(({ ladder, rung }) => ({ ladder, rung })),
    reasons: [...rungs.map(({ facts }) => facts), ...Object.values(mapping(value['consultations']))].flatMap(reasonsOf),
    consultations: keys('consultations'),
    consulted: [...keys('consultations'), ...[mapping(value['project'])['consults'] ?? []].flat().map(String)],
    criteria: Object.keys(mapping(mapping(value['emergency'])['criteria'])),
    placements: keys('placements'),
  };
}

function pauseClocksIn(value: Record<string, unknown>): string[] {
  const declared = Object.entries(mapping(value['clocks'])).filter(
    ([, clock]) => mapping(clock)['scope'] === 'pause' || 'during' in mapping(clock),
  );
  const made = Object.entries(mapping(value['awaiting'])).flatMap(([reason, part]) =>
    madeClocks.filter((key) => key in mapping(part)).map((key) => madeClockId(reason, key)),
  );
  return [...declared.map(([id]) => id), ...made];
}

function mapping(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
