import { z } from 'zod';
import { DAYS_PATTERN, SPAN_PATTERN } from '../words/opening-hours';
import { text, word } from './word';

const DATE_PATTERN = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$';
const spans = z.array(
  word('Opening and closing, such as 09:00-17:00; 22:00-06:00 ends on the next date', SPAN_PATTERN),
);
const byDate = (description: string) => z.record(z.string(), spans).meta({ description });

const holidays = z.strictObject({
  country: text('ISO 3166-1 code, such as GB', 2),
  region: text('The part of the country, such as ENG', 20).optional(),
});

/** Opening hours: `calendars.<id>`. */
export const calendarFormat = z.strictObject({
  zone: word("IANA zone; default: the policy's", '^[A-Za-z0-9_+/-]+$').optional(),
  hours: z
    .record(z.string().meta({ pattern: DAYS_PATTERN }), spans)
    .meta({ description: 'Opening hours by day or range of days: mon-fri, sat, every-day' }),
  closed: z.array(word('A date', DATE_PATTERN)).meta({ description: 'Dates closed whole' }).optional(),
  'closed-by': z
    .union([holidays, z.array(holidays)])
    .meta({ description: 'Public holidays of a country, or of several' })
    .optional(),
  'open-on': byDate('All hours of single dates, instead of the weekly ones and of a public holiday').optional(),
  breaks: byDate('Closed times inside opening hours, by weekday or date').optional(),
  'due-at-closing': z
    .enum(['stay', 'roll'])
    .meta({ description: 'Where a due instant exactly at closing goes; default: stay' })
    .optional(),
  'closing-in-overlap': z
    .enum(['later', 'compatible'])
    .meta({ description: 'Which of two instants a closing means that the clock shows twice; default: later' })
    .optional(),
});

export type CalendarFormat = z.infer<typeof calendarFormat>;
