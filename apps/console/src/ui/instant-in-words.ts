const dayMs = 24 * 3_600_000;

/** The reader's time zone, by its IANA name. */
export function readersZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** A zone as people write it at a given instant: "CET", "GMT+2"; it changes with daylight saving. */
export function zoneName(at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'short' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/**
 * An instant as short as it stays clear: "Mon 17:00" within six days of now, "Mon 24 Nov 17:00" within the half year,
 * with the year beyond.
 */
export function instantInWords(at: number, now: number, zone: string): string {
  const apartMs = Math.abs(at - now);
  const date = new Date(at);
  const day: Intl.DateTimeFormatOptions = {
    weekday: 'short',
    ...(apartMs < 6 * dayMs ? {} : { day: 'numeric', month: 'short' }),
    ...(apartMs < 182 * dayMs ? {} : { year: 'numeric' }),
  };
  const daily = new Intl.DateTimeFormat('en-GB', { ...day, timeZone: zone }).format(date).replaceAll(',', '');
  return `${daily} ${timeOfDay(date, zone)}`;
}

/** An instant to the second with its date and zone, for hover and print. */
export function instantInFull(at: number, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'full',
    timeStyle: 'long',
    timeZone: zone,
  }).format(at);
}

function timeOfDay(date: Date, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(date);
}
