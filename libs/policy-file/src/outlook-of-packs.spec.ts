import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { explainClock, type Entry, type PolicyInForce, type Script, type Ticket } from '@stepladder/domain/src/index';
import { minus, none, plus } from '@stepladder/domain/src/explain/counted';
import { sum } from '@stepladder/domain/src/explain/explain-clock';
import { foretold } from '@stepladder/domain/src/forecast/testing/foretold';
import { simulate } from '@stepladder/domain/src/simulate/simulate';
import { inForce } from './in-force';
import { packOf, policyText } from './testing/packs';

const folder = join(__dirname, '../../../policies');
const packs = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => packOf(policyText(file.replace('.yaml', ''))));

describe.each(packs.map((pack) => [pack.policy.id, pack] as const))('in every test of %s', (_, pack) => {
  const lives = pack.tests.map((script) => ({
    script,
    policy: inForce(pack, script.opening.openedAt, script.untilAt),
  }));

  it('the forecast at each step is what then happens, instant for instant, until the next step', () => {
    for (const { script, policy } of lives) {
      for (const { from, foretold: told, happened } of foretold(policy, script)) {
        expect({ test: script.name, from, told }).toEqual({ test: script.name, from, told: happened });
      }
    }
  });

  it('the explanation of each clock leaves no gap and leads to its target and due instant', () => {
    for (const { script, policy } of lives) {
      const { ticket, entries } = simulate(policy, script);
      if (ticket) for (const { id } of policy.clocks) provesItself({ policy, script, ticket, entries }, id);
    }
  });
});

type Life = { policy: PolicyInForce; script: Script; ticket: Ticket; entries: Entry[] };

function provesItself({ policy, script, ticket, entries }: Life, clock: string): void {
  const explained = explainClock(policy, ticket, entries, { clock, now: script.untilAt });
  if (!explained) return;
  const { measure, segments, ahead, consumed, target, left, dueAt, running } = explained;
  const about = { test: script.name, clock };
  for (const [index, { from }] of segments.slice(1).entries())
    expect({ ...about, from }).toEqual({ ...about, from: segments[index]?.to });
  expect({ ...about, consumed: sum(measure, segments) }).toEqual({ ...about, consumed });
  if (!target || !left) return;
  expect({ ...about, target: plus(consumed, left) }).toEqual({ ...about, target });
  if (!running || ahead.length === 0) return;
  expect({ ...about, dueAt: ahead.at(-1)?.to }).toEqual({ ...about, dueAt });
  const rest = minus(left, sum(measure, ahead));
  // A due instant on working days is rounded up to the millisecond.
  if ('ms' in rest) expect({ ...about, rest }).toEqual({ ...about, rest: none(measure) });
  else expect(Number(rest.days.n) / Number(rest.days.d)).toBeCloseTo(0, 6);
}
