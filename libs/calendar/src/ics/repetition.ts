import type ICAL from 'ical.js';

type Rule = Record<string, unknown>;

/** What the library reads of a rule without going wrong: it takes no notice of others, or never returns. */
const readable = {
  DAILY: ['freq', 'interval', 'count', 'until', 'byday', 'wkst'],
  WEEKLY: ['freq', 'interval', 'count', 'until', 'byday', 'wkst'],
  MONTHLY: ['freq', 'interval', 'count', 'until', 'byday', 'wkst', 'bymonth', 'bymonthday'],
  YEARLY: ['freq', 'interval', 'count', 'until', 'byday', 'wkst', 'bymonth', 'bymonthday'],
};

/** Why an event's repetition cannot be read, in a sentence; undefined when it can, or when it does not repeat. */
export function repetitionProblem(event: ICAL.Component): string | undefined {
  return rulesOf(event)
    .map(ruleProblem)
    .find((problem) => problem !== undefined);
}

/** Says outright what a plain yearly rule means: one from 29 February is for leap years only. */
export function spellOutYearly(event: ICAL.Component): void {
  const start = event.getFirstPropertyValue('dtstart') as ICAL.Time;
  for (const property of event.getAllProperties('rrule')) {
    const rule = property.getFirstValue() as ICAL.Recur;
    if (rule.freq !== 'YEARLY' || Object.keys(rule.toJSON() as Rule).some((key) => key.startsWith('by'))) continue;
    rule.setComponent('BYMONTH', [start.month]);
    rule.setComponent('BYMONTHDAY', [start.day]);
  }
}

function rulesOf(event: ICAL.Component): Rule[] {
  return event.getAllProperties('rrule').map((property) => (property.toJSON() as unknown[])[3] as Rule);
}

function ruleProblem(rule: Rule): string | undefined {
  const freq = String(rule['freq']);
  const keys = Object.hasOwn(readable, freq) ? readable[freq as keyof typeof readable] : undefined;
  if (!keys) return `it repeats ${freq}`;
  const unknown = Object.keys(rule).filter((key) => !keys.includes(key));
  if (unknown.length > 0) return `it repeats ${freq} by ${unknown.join(', ').toUpperCase()}, which is not read here`;
  const [months, days] = ['bymonth', 'bymonthday'].map((key) => [rule[key] ?? []].flat().map(Number)) as [
    number[],
    number[],
  ];
  const absent = months.flatMap((month) => days.filter((day) => Math.abs(day) > lengthOf(month)));
  return absent.length > 0 ? `it repeats on day ${absent.join(', ')} of a month that has none` : undefined;
}

/** How many days a month has at most. */
function lengthOf(month: number): number {
  return new Date(Date.UTC(2024, month, 0)).getUTCDate();
}
