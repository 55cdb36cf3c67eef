/** A moment: milliseconds since 1970-01-01T00:00Z. Names of instants end in `At`. */
export type Instant = number;

/** A length of time in milliseconds. Names of durations end in `Ms`. */
export type DurationMs = number;
