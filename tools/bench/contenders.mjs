import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../build/inputs.mjs';
import { median } from './statistics.mjs';

const require = createRequire(join(root, 'libs/calendar/package.json'));
const { compileCalendar } = require('@stepladder/calendar');
const { addWorking, openCalendar, openSpans, workingBetween } = require('@stepladder/domain');
const { Temporal } = require('temporal-polyfill');
const moment = require('moment-business-time');
const dayjs = require('dayjs');
dayjs.extend(require('dayjs-business-time'));

const minuteMs = 60_000;
const dayMs = 86_400_000;
const [opens, closes] = ['09:00', '17:00'];
const rules = {
  zone: 'UTC',
  weekly: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [[opens, closes]]])),
  holidayRules: [{ country: 'GB', region: 'ENG' }],
};
const [from, until] = [Date.UTC(2020, 0, 1), Date.UTC(2040, 0, 1)];

/** Twenty years compiled and opened: the calendar, its holidays as dates, and how long that took in ms. */
export function twentyYears() {
  const compiled = (times) =>
    Array.from({ length: times }, () => {
      const startedAt = performance.now();
      const calendar = openCalendar(compileCalendar('office', rules, from, until));
      return { calendar, ms: performance.now() - startedAt };
    });
  const [first] = compiled(1);
  const compile = { firstMs: first.ms, againMs: median(compiled(7).map(({ ms }) => ms)) };
  return { calendar: first.calendar, holidays: closedWeekdays(first.calendar), compile };
}

function closedWeekdays(calendar) {
  const dates = [];
  for (let at = from; at < until; at += dayMs) {
    const isWeekday = ![0, 6].includes(new Date(at).getUTCDay());
    if (isWeekday && openSpans(calendar, at, at + dayMs).length === 0)
      dates.push(new Date(at).toISOString().slice(0, 10));
  }
  return dates;
}

/** Four ways to the same answers: the instant after working minutes, and the working ms between two instants. */
export function contenders(calendar, holidays) {
  return [
    {
      name: 'Stepladder',
      add: ({ at, minutes }) => addWorking(calendar, at, minutes * minuteMs),
      between: ({ at, to }) => workingBetween(calendar, at, to),
    },
    temporalWalk(new Set(holidays)),
    momentBusinessTime(holidays),
    dayjsBusinessTime(holidays),
  ];
}

function momentBusinessTime(holidays) {
  const hours = [opens, closes];
  moment.updateLocale('en', {
    workinghours: { 0: null, 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: null },
    holidays,
  });
  return {
    name: 'moment-business-time',
    add: ({ at, minutes }) => moment(at).addWorkingTime(minutes, 'minutes').valueOf(),
    between: ({ at, to }) => moment(to).workingDiff(moment(at), 'minutes') * minuteMs,
  };
}

function dayjsBusinessTime(holidays) {
  const hours = [{ start: `${opens}:00`, end: `${closes}:00` }];
  const [monday, tuesday, wednesday, thursday, friday] = Array(5).fill(hours);
  dayjs.setBusinessTime({ sunday: null, monday, tuesday, wednesday, thursday, friday, saturday: null });
  dayjs.setHolidays(holidays);
  return {
    name: 'dayjs-business-time',
    add: ({ at, minutes }) => dayjs(at).addBusinessMinutes(minutes).valueOf(),
    between: ({ at, to }) => dayjs(at).businessMinutesDiff(dayjs(to)) * minuteMs,
  };
}

/** What one writes who has Temporal and no library: from date to date, asking for each whether and when it is open. */
function temporalWalk(holidays) {
  const timeZone = rules.zone;
  const dateAt = (at) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
  const instantOn = (date, plainTime) => date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
  const isWorkingDay = (date) => date.dayOfWeek <= 5 && !holidays.has(date.toString());
  return {
    name: 'a walk with temporal-polyfill',
    add: ({ at, minutes }) => {
      let left = minutes * minuteMs;
      for (let date = dateAt(at); ; date = date.add({ days: 1 })) {
        if (!isWorkingDay(date)) continue;
        const start = Math.max(instantOn(date, opens), at);
        const available = Math.max(instantOn(date, closes) - start, 0);
        if (left <= available) return start + left;
        left -= available;
      }
    },
    between: ({ at, to }) => {
      let worked = 0;
      for (let date = dateAt(at); ; date = date.add({ days: 1 })) {
        if (isWorkingDay(date)) {
          const start = Math.max(instantOn(date, opens), at);
          worked += Math.max(Math.min(instantOn(date, closes), to) - start, 0);
        }
        if (instantOn(date, '00:00') + dayMs >= to) return worked;
      }
    },
  };
}
