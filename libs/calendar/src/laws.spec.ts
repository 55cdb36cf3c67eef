import type { Calendar, Days, Instant } from '@stepladder/domain';
import * as domain from '@stepladder/domain';
import fc from 'fast-check';
import { calendarProblems } from './calendar-problems';
import { compileCalendar } from './compile-calendar';
import type { ZoneMinutes } from './testing/minute-oracle';
import { MinuteOracle, zoneMinutes } from './testing/minute-oracle';
import { someRules } from './testing/some-rules';

const DAY_MS = 86_400_000;
const RUNS = 25;

jest.setTimeout(60_000);

/** A zone, and a date in the middle of a fortnight in which something happens to its clocks or its calendar. */
const fortnights: [zone: string, middle: string, what: string][] = [
  ['Europe/Berlin', '2026-03-29', 'summer time begins in the north'],
  ['Europe/London', '2026-10-25', 'summer time ends in the north'],
  ['America/New_York', '2026-11-01', 'summer time ends in the west'],
  ['Australia/Sydney', '2026-10-04', 'summer time begins in the south'],
  ['Pacific/Auckland', '2026-04-05', 'summer time ends in the south'],
  ['Australia/Lord_Howe', '2026-04-05', 'summer time ends by half an hour'],
  ['Australia/Lord_Howe', '2026-10-04', 'summer time begins by half an hour'],
  ['Antarctica/Troll', '2026-03-29', 'summer time begins by two hours'],
  ['America/Sao_Paulo', '2018-11-04', 'a day without a midnight'],
  ['Africa/Cairo', '2026-10-29', 'summer time ends at midnight'],
  ['America/St_Johns', '2010-11-07', 'a minute after midnight the day before comes back'],
  ['Pacific/Apia', '2011-12-30', 'a date that was left out'],
  ['Asia/Pyongyang', '2018-05-04', 'a zone that changed its rules'],
  ['America/Caracas', '2016-05-01', 'another zone that changed its rules'],
  ['Asia/Kathmandu', '2028-02-29', 'a leap day in a zone of quarter hours'],
  ['Asia/Kolkata', '2100-02-28', 'no leap day in a zone of half hours'],
];

/** From `at` on `ms` or `days` are added, and `msBack` or `daysBack` taken back. */
type Trial = {
  calendar: Calendar;
  oracle: () => MinuteOracle;
  at: Instant;
  ms: number;
  days: Days;
  msBack: number;
  daysBack: Days;
  more: number;
};

describe.each(fortnights)('in %s around %s (%s)', (zone, middle) => {
  const center = Date.parse(`${middle}T00:00:00Z`);
  const dates = Array.from({ length: 9 }, (_, i) => new Date(center + (i - 4) * DAY_MS).toISOString().slice(0, 10));
  let minutes: ZoneMinutes;
  beforeAll(() => {
    minutes = zoneMinutes(zone, center - 12 * DAY_MS, center + 12 * DAY_MS);
  });

  const window = [center - 9 * DAY_MS, center + 9 * DAY_MS] as const;

  function check(law: (trial: Trial) => void): void {
    const start = fc.oneof(
      fc.integer({ min: -5 * 1440, max: 3 * 1440 }).map((minute) => center + minute * 60_000),
      fc.integer({ min: -5 * DAY_MS, max: 3 * DAY_MS }).map((ms) => center + ms),
    );
    const amount = fc.oneof(
      fc.integer({ min: 0, max: 2880 }).map((minute) => minute * 60_000),
      fc.integer({ min: 0, max: DAY_MS }),
    );
    const off = fc.constantFrom(-1, 0, 1);
    const edges = fc.record({ startsOnEdge: fc.boolean(), endsOnEdge: fc.boolean(), edge: fc.nat(), off });
    fc.assert(
      fc.property(
        someRules(zone, dates),
        start,
        fc.tuple(amount, amount),
        edges,
        (rules, drawnAt, [drawnMs, more], onEdge) => {
          fc.pre(calendarProblems(rules).length === 0);
          const calendar = domain.openCalendar(compileCalendar('any', rules, ...window));
          const at = onEdge.startsOnEdge ? edgeNear(calendar, drawnAt, onEdge.edge) + onEdge.off : drawnAt;
          const amounts = onEdge.endsOnEdge && amountsToEdges(calendar, at, onEdge.edge);
          const days = domain.days(drawnMs + 1, 1 + Math.floor(more / 4));
          const drawn = { ms: drawnMs, days, msBack: drawnMs, daysBack: days };
          law({ calendar, oracle: () => new MinuteOracle(minutes, rules), at, ...drawn, ...amounts, more });
        },
      ),
      { numRuns: RUNS },
    );
  }

  test('working time is what counting minute by minute gives', () => {
    check(({ calendar, oracle: makeOracle, at, ms, msBack }) => {
      const oracle = makeOracle();
      expect(domain.isOpen(calendar, at)).toBe(oracle.isOpen(at));
      expect(domain.workingBetween(calendar, at, at + ms)).toBe(oracle.between(at, at + ms));
      const due = domain.addWorking(calendar, at, ms);
      if (due !== undefined) expect(due).toBe(oracle.add(at, ms));
      else expect(oracle.between(at, calendar.until)).toBeLessThanOrEqual(ms);
      const begun = domain.subtractWorking(calendar, at, msBack);
      if (begun !== undefined) expect(begun).toBe(oracle.subtract(at, msBack));
      else expect(oracle.between(calendar.from, at)).toBeLessThanOrEqual(msBack);
      const opens = domain.nextOpen(calendar, at);
      if (opens !== undefined) expect(opens).toBe(oracle.nextOpen(at));
      else expect(oracle.between(at, calendar.until)).toBe(0);
    });
  });

  test('working days are what counting minute by minute gives, each open day exactly one', () => {
    check(({ calendar, oracle: makeOracle, at, ms, days: amount }) => {
      const oracle = makeOracle();
      expect(domain.workingDaysBetween(calendar, at, at + ms)).toEqual(shares(oracle, at, at + ms));
      if (!domain.isPositive(amount)) return;
      const due = domain.addWorkingDays({ ...calendar, dueAtClosing: 'stay' }, at, amount);
      if (due === undefined) return;
      expect(domain.compareDays(shares(oracle, at, due), amount)).toBeGreaterThanOrEqual(0);
      expect(domain.compareDays(shares(oracle, at, due - 1), amount)).toBe(-1);
      const rolled = domain.addWorkingDays({ ...calendar, dueAtClosing: 'roll' }, at, amount);
      if (rolled !== undefined) expect(rolled).toBe(oracle.nextOpen(due));
    });
  });

  test('working days taken back are the latest start from which there are as many', () => {
    check(({ calendar, oracle: makeOracle, at, daysBack: amount }) => {
      const oracle = makeOracle();
      if (!domain.isPositive(amount)) return;
      const begun = domain.subtractWorkingDays({ ...calendar, dueAtClosing: 'stay' }, at, amount);
      if (begun === undefined) return;
      expect(domain.compareDays(shares(oracle, begun, at), amount)).toBeGreaterThanOrEqual(0);
      expect(domain.compareDays(shares(oracle, begun + 1, at), amount)).toBe(-1);
      const rolled = domain.subtractWorkingDays({ ...calendar, dueAtClosing: 'roll' }, at, amount);
      if (rolled !== undefined) expect(rolled).toBe(oracle.lastClosing(begun));
    });
  });

  test('the laws of adding, subtracting and measuring hold', () => {
    check(({ calendar, at, ms, more }) => {
      const due = domain.addWorking(calendar, at, ms);
      if (due === undefined) return;
      expect(domain.workingBetween(calendar, at, due)).toBe(ms);
      if (more > 0) expect(domain.addWorking(calendar, due, more)).toBe(domain.addWorking(calendar, at, ms + more));
      expect(domain.addWorking(calendar, at, ms + more) ?? Infinity).toBeGreaterThanOrEqual(due);
      expect(domain.addWorking(calendar, at + more, ms) ?? Infinity).toBeGreaterThanOrEqual(due);
      const inside = domain.isOpen(calendar, at) && domain.isOpen(calendar, at - 1);
      if (inside) expect(domain.subtractWorking(calendar, due, ms)).toBe(at);
    });
  });
});

function shares(oracle: MinuteOracle, from: Instant, to: Instant): Days {
  return oracle
    .byDay(from, to)
    .reduce((sum, { usedMs, ofMs }) => domain.plusDays(sum, domain.days(usedMs, ofMs)), domain.days(0));
}

/** An opening or closing within a few days of an instant; the instant itself when there is none. */
function edgeNear(calendar: Calendar, at: Instant, which: number): Instant {
  const spans = domain.openSpans(calendar, at - 2 * DAY_MS, at + 2 * DAY_MS)!;
  const edges = spans.flatMap(({ opensAt, closesAt }) => [opensAt, closesAt]);
  return edges[which % edges.length] ?? at;
}

/** Amounts that end exactly on one of the next closings, or begin exactly on one of the last openings, where there are any. */
function amountsToEdges(calendar: Calendar, at: Instant, which: number): Partial<Trial> {
  const closings = domain.openSpans(calendar, at, calendar.until)!.slice(0, 6);
  const openings = domain.openSpans(calendar, calendar.from, at)!.slice(-6);
  const closesAt = closings[which % closings.length]?.closesAt;
  const opensAt = openings[which % openings.length]?.opensAt;
  return {
    ...(closesAt !== undefined && {
      ms: domain.workingBetween(calendar, at, closesAt)!,
      days: domain.workingDaysBetween(calendar, at, closesAt)!,
    }),
    ...(opensAt !== undefined && {
      msBack: domain.workingBetween(calendar, opensAt, at)!,
      daysBack: domain.workingDaysBetween(calendar, opensAt, at)!,
    }),
  };
}
