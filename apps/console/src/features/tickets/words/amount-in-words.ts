import { exactDurationInWords } from '../../../ui/duration-in-words';
import type { Say } from '../../../words/say';
import { readersLocale } from '../../../words/language';
import type { CountedView } from '../api/outlook';

/** Nobody reads a fraction with a greater denominator. */
const readable = 16;

/** What a clock counts, without its sign: "7 h 30 min", "2 1/2 working days", "about 1.9989 working days". */
export function amountInWords({ ms, days }: CountedView, say: Say): string {
  if (days === undefined) return exactDurationInWords(ms ?? 0);
  const text = days.replace('-', '');
  const [, whole = '0', over, under] = /^(?:(\d+)(?: |$))?(?:(\d+)\/(\d+))?$/.exec(text) ?? [];
  const value = Number(whole) + (over === undefined ? 0 : Number(over) / Number(under));
  if (Number(under ?? 1) > readable) {
    const about = new Intl.NumberFormat(readersLocale(), { maximumFractionDigits: 4 }).format(value);
    return say('timeline:about-working-days', { days: about });
  }
  return text === '1' ? say('timeline:working-day') : say('timeline:working-days', { days: text });
}
