import { z } from 'zod';

const error = 'must be a number of milliseconds';

/** How long ago, in milliseconds, whoever asks began to read what the news is about. */
export const eventsQuery = z.strictObject({
  sinceMs: z
    .string({ error })
    .regex(/^\d{1,12}$/, { error })
    .transform(Number)
    .exactOptional(),
});

export type EventsQuery = z.output<typeof eventsQuery>;
