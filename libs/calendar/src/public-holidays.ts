import Holidays from 'date-holidays';
import type { HolidayRule } from './calendar-rules';
import type { EpochDay } from './local-date';
import { dateOf, epochDay } from './local-date';

/** The years whose holidays the catalogue knows: outside them it leaves out those of the Islamic year, and does not say so. */
export const holidayYears = { first: 1970, last: 2076 };

/** A whole date that is a public holiday, and what it is called where it is kept. */
export type NamedHoliday = { date: string; name: string };

const known = new Map<string, NamedHoliday[]>();
const opened = new Map<string, Holidays>();
const catalogue = new Holidays();

/** What is wrong with a holiday rule's codes; undefined when the catalogue of holidays has them. */
export function holidayRuleProblem({
  country,
  region,
}: HolidayRule): { at: 'country' | 'region'; problem: string } | undefined {
  const countries = catalogue.getCountries();
  if (!Object.hasOwn(countries, country))
    return { at: 'country', problem: `no country of the holiday catalogue: ${country}` };
  if (region === undefined) return undefined;
  const [state, part] = statePartsOf(region);
  const states = catalogue.getStates(country) ?? {};
  const parts = part === undefined ? {} : (catalogue.getRegions(country, state) ?? {});
  if (Object.hasOwn(states, state) && (part === undefined || Object.hasOwn(parts, part))) return undefined;
  const choice = Object.keys(states).join(', ') || 'none';
  return { at: 'region', problem: `no holidays are known of region ${region} of ${country}; its regions: ${choice}` };
}

/** The dates of a year that are public holidays from midnight to midnight; half days are not among them. */
export function publicHolidays(rule: HolidayRule, year: number): string[] {
  return [...new Set(namedHolidays(rule, year).map(({ date }) => date))];
}

/** The same with their names, in order; a date with two has both. */
export function namedHolidays(rule: HolidayRule, year: number): NamedHoliday[] {
  const key = `${rule.country}/${rule.region ?? ''}/${year}`;
  const cached = known.get(key);
  if (cached) return cached;
  const found = holidaysOf(rule)
    .getHolidays(year)
    .flatMap(({ date, start, end, name }) =>
      wholeDays(date, end.getTime() - start.getTime()).map((day) => ({ date: day, name })),
    )
    .sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
  known.set(key, found);
  return found;
}

function holidaysOf({ country, region }: HolidayRule): Holidays {
  const [state, part] = region === undefined ? [] : statePartsOf(region);
  const place = { country, ...(state !== undefined && { state }), ...(part !== undefined && { region: part }) };
  const key = JSON.stringify(place);
  const holidays = opened.get(key) ?? new Holidays(place, { types: ['public'] });
  opened.set(key, holidays);
  return holidays;
}

/**
 * The dates a holiday covers whole. Its local start is written `YYYY-MM-DD hh:mm:ss`, with ` -0600` when it begins six
 * hours before that midnight.
 */
function wholeDays(start: string, lengthMs: number): string[] {
  const day = epochDay(start.slice(0, 10)) as EpochDay;
  const startHour = Number(start.slice(11, 13)) + Number(start.slice(14, 16)) / 60;
  const hoursBefore = Number(/ -(\d\d)00$/.exec(start)?.[1] ?? 0);
  const partHours = startHour === 0 ? hoursBefore : 24 - startHour;
  // An hour of grace: a day on which clocks go forward has 23 hours.
  const count = Math.floor((lengthMs / 3_600_000 - partHours + 1) / 24);
  const first = startHour === 0 ? day : day + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, i) => dateOf(first + i));
}

function statePartsOf(region: string): [string, string | undefined] {
  const point = region.indexOf('.');
  return point < 0 ? [region, undefined] : [region.slice(0, point), region.slice(point + 1)];
}
