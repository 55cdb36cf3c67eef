import { readersLocale } from '../words/language';

const dayMs = 24 * 3_600_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The reader's time zone, by its IANA name. */
export function readersZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** A zone as people write it at a given instant: "CET", "GMT+2"; it changes with daylight saving. */
export function zoneName(at: number, zone: string): string {
  const parts = formatter({ timeZone: zone, timeZoneName: 'short' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/**
 * An instant as short as it stays clear: "Mon 17:00" within six days of now, "Mon 24 Nov 17:00" within the half year,
 * with the year beyond.
 */
export function instantInWords(at: number, now: number, zone: string): string {
  const apartMs = Math.abs(at - now);
  const daily = formatter({
    weekday: 'short',
    ...(apartMs < 6 * dayMs ? {} : { day: 'numeric', month: 'short' }),
    ...(apartMs < 182 * dayMs ? {} : { year: 'numeric' }),
    timeZone: zone,
  });
  const time = formatter({ hour: '2-digit', minute: '2-digit', timeZone: zone });
  return `${daily.format(at).replaceAll(',', '')} ${time.format(at)}`;
}

/**
 * What another zone's wall shows at an instant, to stand beside that of the first: "16:00 GMT", with the weekday where
 * that is another, "Sun 23:00 GMT"; undefined where both walls show the same.
 */
export function wallBeside(at: number, zone: string, other: string): string | undefined {
  const here = wallOf(at, zone);
  const there = wallOf(at, other);
  if (here.day === there.day && here.time === there.time) return undefined;
  return `${here.day === there.day ? '' : `${there.day} `}${there.time} ${zoneName(at, other)}`;
}

function wallOf(at: number, timeZone: string): { day: string; time: string } {
  return {
    day: formatter({ weekday: 'short', timeZone }).format(at),
    time: formatter({ hour: '2-digit', minute: '2-digit', timeZone }).format(at),
  };
}

/** Writes instants with weekday and date as the reader's wall shows them, with that of the policy's zone beside. */
export function onBothWalls(policyZone: string): (at: string) => string {
  const here = readersZone();
  const inWords = wallTime(here);
  return (at) => {
    const beside = wallBeside(Date.parse(at), here, policyZone);
    return `${inWords(at)} ${zoneName(Date.parse(at), here)}${beside ? ` · ${beside}` : ''}`;
  };
}

/** Writes instants as a wall of that zone shows them, with weekday and date: "Wed 4 Mar 2026 09:30". */
function wallTime(zone: string): (at: string) => string {
  const day = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: zone } as const;
  const time = { hour: '2-digit', minute: '2-digit', timeZone: zone } as const;
  return (at) =>
    `${formatter(day).format(Date.parse(at)).replaceAll(',', '')} ${formatter(time).format(Date.parse(at))}`;
}

/** An instant to the second with its date and zone, for hover and print. */
export function instantInFull(at: number, zone: string): string {
  return formatter({ dateStyle: 'full', timeStyle: 'long', timeZone: zone }).format(at);
}

/** Kept, because making one costs some sixty times as much as using it, and a queue needs hundreds each second. */
function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = readersLocale();
  const key = `${locale}${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formatters.set(key, made);
  return made;
}
