import { problemLine } from './policy-problem';
import { readCalendar } from './read-calendar';
import { policyText } from './testing/packs';

const problemsOf = (text: string, id?: string): string[] => {
  const read = readCalendar(text, { file: 'c.yaml', id });
  return read.ok ? [] : read.problems.map(problemLine);
};

it('a calendar by itself is read from YAML and from JSON alike', () => {
  const yaml = 'zone: Europe/Rome\nhours: { mon-tue: [09:00-12:30] }\nclosed: [2026-12-24]\ndue-at-closing: roll\n';
  const json = { zone: 'Europe/Rome', hours: { 'mon-tue': ['09:00-12:30'] }, closed: ['2026-12-24'], 'due-at-closing': 'roll' }; // prettier-ignore
  const rules = {
    zone: 'Europe/Rome',
    weekly: { mon: [['09:00', '12:30']], tue: [['09:00', '12:30']] },
    holidays: ['2026-12-24'],
    dueAtClosing: 'roll',
  };
  expect(readCalendar(yaml, { file: 'c.yaml' })).toEqual({ ok: true, rules });
  expect(readCalendar(JSON.stringify(json), { file: 'c.json' })).toEqual({ ok: true, rules });
});

it("a policy's calendar is read by its id, with the policy's zone", () => {
  const read = readCalendar(policyText('three-line'), { file: 'c.yaml', id: 'helpdesk-hours' });
  expect(read).toMatchObject({ ok: true, rules: { zone: 'Europe/London', holidayRules: [{ country: 'GB' }] } });
});

it('everything wrong with a calendar is told at once, each with its line', () => {
  const text =
    'hours: { mon: [9-17], someday: [] }\nclosd: [2026-12-24]\nbreaks: { mon: 12:00 }\ndue-at-closing: wait\n';
  expect(problemsOf(text)).toEqual([
    'c.yaml:1:1 zone: is missing; write one such as Europe/London',
    'c.yaml:2:1 closd: closd is no key here; did you mean closed?',
    'c.yaml:3:16 breaks.mon: is 12:00; a list is needed',
    'c.yaml:4:17 due-at-closing: wait is not one of stay, roll',
  ]);
  expect(problemsOf('zone: Europe/Roma\nhours: { someday: [09:00-17:00] }')).toEqual([
    'c.yaml:1:7 zone: there is no zone Europe/Roma; did you mean Europe/Rome?',
    'c.yaml:2:10 hours.someday: someday is no day; write mon, mon-fri or every-day',
  ]);
  expect(problemsOf('zone: UTC\nhours: { mon: [25:00-26:00] }')).toEqual([
    'c.yaml:2:16 hours.mon[0]: 25:00 is no time of opening; write HH:MM from 00:00 to 23:59',
  ]);
});

it('a calendar that is nowhere is said to be, with what there is', () => {
  expect(problemsOf(policyText('three-line'))).toEqual([
    'c.yaml:1:1 is a policy; say which of its calendars: helpdesk-hours, around-the-clock',
  ]);
  expect(problemsOf(policyText('three-line'), 'helpdesk-hour')).toEqual([
    'c.yaml:1:1 there is no calendar helpdesk-hour; did you mean helpdesk-hours?',
  ]);
  expect(problemsOf('zone: UTC\nhours: {}', 'office')).toEqual([
    'c.yaml:1:1 is a calendar by itself; leave out #office',
  ]);
  expect(problemsOf('')).toEqual([
    'c.yaml:1:1 is empty; a calendar is a mapping of keys such as zone, hours and closed',
  ]);
});
