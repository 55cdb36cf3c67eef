import type { CalendarRules, LocalSpan } from '@stepladder/calendar';
import { inWords } from '../lint/finding';
import type { PolicyPack } from '../policy-pack';
import { list, section, sentence } from './markdown';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const dayNames = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** The calendars: hours by day, holidays, single dates. */
export function explainCalendars({ calendars }: PolicyPack): string[] {
  return section(
    '## Calendars',
    Object.entries(calendars).flatMap(([id, rules]) => [`### ${id}`, list(calendarInWords(rules).map(sentence))]),
  );
}

function calendarInWords(rules: CalendarRules): string[] {
  const { zone, holidays = [], holidayRules = [], dates = {}, breaks = {} } = rules;
  return [
    `its times of day are those of ${zone}`,
    ...weekInWords(rules),
    ...holidayRules.map(
      ({ country, region }) =>
        `closed on the public holidays of ${region === undefined ? country : `${region}, ${country}`}`,
    ),
    ...(holidays.length > 0 ? [`closed on ${inWords(holidays)}`] : []),
    ...Object.entries(dates).map(([date, spans]) => `on ${date} open ${spansInWords(spans)}`),
    ...Object.entries(breaks).map(([when, spans]) => `closed for a break on ${when} ${spansInWords(spans)}`),
    rules.dueAtClosing === 'roll'
      ? 'what falls due exactly at closing is due at the next opening'
      : 'what falls due exactly at closing stays there',
    ...(rules.closingInOverlap === 'compatible' ? ['a closing that clocks show twice is the earlier one'] : []),
  ];
}

/** Days in a row with the same hours are told together. */
function weekInWords({ weekly }: CalendarRules): string[] {
  const groups: { from: (typeof days)[number]; to: (typeof days)[number]; hours: string }[] = [];
  for (const day of days) {
    const hours = spansInWords(weekly[day] ?? []);
    const last = groups.at(-1);
    if (last?.hours === hours) last.to = day;
    else groups.push({ from: day, to: day, hours });
  }
  return groups.map(({ from, to, hours }) => {
    const when = from === to ? dayNames[from] : `${dayNames[from]} to ${dayNames[to]}`;
    return `${when}: ${hours}`;
  });
}

function spansInWords(spans: readonly LocalSpan[]): string {
  return spans.length === 0 ? 'closed' : inWords(spans.map(([opens, closes]) => `${opens}–${closes}`));
}
