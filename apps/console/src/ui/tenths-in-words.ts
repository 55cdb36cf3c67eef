import { readersLocale } from '../words/language';

/** Kept for each locale, because making one costs much more than using it. */
const formatters = new Map<string, Intl.NumberFormat>();

/** A number to one digit after the point, as the reader writes it: "1.0", in German "1,0". */
export function tenthsInWords(value: number): string {
  const locale = readersLocale();
  const formatter =
    formatters.get(locale) ?? new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  formatters.set(locale, formatter);
  return formatter.format(value);
}
