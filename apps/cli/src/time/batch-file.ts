import { z } from 'zod';
import { misused } from '../failure';
import { readText } from './calendar-file';

const hours = z.record(z.string(), z.array(z.tuple([z.string(), z.string()])));

const batchFormat = z.object({
  calendars: z.record(
    z.string(),
    z.strictObject({
      tz: z.string(),
      weekly: hours,
      holidays: z.array(z.string()).default([]),
      dates: hours.default({}),
      breaks: hours.default({}),
    }),
  ),
  // Who asked may keep notes of his own with a case, such as what he expects.
  cases: z.array(
    z.object({
      id: z.union([z.string(), z.number()]),
      calendar: z.string(),
      op: z.string(),
      start: z.string(),
      seconds: z.number().optional(),
      end: z.string().optional(),
    }),
  ),
});

/** Calendars by id and questions about them; what the words mean is not checked yet. */
export type Batch = z.infer<typeof batchFormat>;
export type BatchCase = Batch['cases'][number];
export type BatchCalendar = Batch['calendars'][string];

/** Reads a file of questions. @throws Failure that tells every place at which it is not of the shape, by its path */
export function readBatch(file: string): Batch {
  const read = readText(file);
  if (!read.ok) throw misused(read.problem);
  const { success, data, error } = batchFormat.safeParse(json(file, read.text));
  if (success) return data;
  throw misused(
    `${file} is no file of questions:`,
    error.issues.map(({ path, message }) => (path.length > 0 ? `${z.core.toDotPath(path)}: ${message}` : message)),
  );
}

function json(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw misused(`${file} is no JSON: ${(error as Error).message}`);
  }
}
