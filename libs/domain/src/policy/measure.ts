/** What a clock counts: time on the wall, open time of a calendar, or open days of a calendar (semantics: Arithmetic). */
export type Measure =
  { time: 'elapsed' } | { time: 'working'; calendar: string } | { time: 'working-days'; calendar: string };

/** An amount of a measure as an exact fraction `n / d`: milliseconds, or working days. */
export type Amount = { n: number; d: number };
