import { addWorking, openCalendar } from '@stepladder/domain';
import { DateTime } from 'luxon';
import type { CalendarRules, LocalSpan } from './calendar-rules';
import { compileCalendar } from './compile-calendar';
import { testWithData } from './testing/data-file';

const HOUR_MS = 3_600_000;
const zone = 'America/New_York';
const open: LocalSpan[] = [['08:30', '17:00']];
const cityHall: CalendarRules = {
  zone,
  weekly: { mon: open, tue: open, wed: open, thu: open, fri: open },
  holidays: '01-01 01-19 02-16 04-20 05-25 09-07 10-12 11-11 11-26 12-25'.split(' ').map((date) => `2015-${date}`),
  dueAtClosing: 'roll',
};
const local = (text: string) => DateTime.fromISO(text, { zone }).toMillis();

testWithData(
  'boston311-2015h1-deadlines.csv.gz',
  'the deadlines that Boston set are ours, and so is who was late',
  (text) => {
    const calendar = openCalendar(compileCalendar('city-hall', cityHall, local('2014-12-01'), local('2017-12-31')));
    const rows = text.trim().split('\n').slice(1).map(columns);
    const judged = rows.map((row) => {
      const dueAt = addWorking(calendar, row.openedAt, Math.round(row.businessDays * 8.5 * HOUR_MS))!;
      return { ...row, near: Math.abs(dueAt - row.targetAt) <= 60_000, dueAt };
    });
    expect(rows).toHaveLength(13_962);
    expect(judged.filter(({ near }) => near).length / rows.length).toBeGreaterThanOrEqual(0.99);
    expect(judged.filter((row) => row.onTime !== row.closedAt <= row.targetAt)).toEqual([]);
    expect(judged.filter((row) => row.near && row.onTime !== row.closedAt <= row.dueAt)).toEqual([]);
  },
);

function columns(line: string) {
  const [, , opened, target, closed, status, businessDays] = line.split(',');
  return {
    openedAt: local(opened!),
    targetAt: local(target!),
    closedAt: closed === '' ? Infinity : local(closed!),
    onTime: status === 'ONTIME',
    businessDays: Number(businessDays),
  };
}
