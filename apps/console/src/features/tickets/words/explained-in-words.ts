import type { Say } from '../../../words/say';
import type { CountedView, ExplanationView, SegmentView } from '../api/outlook';
import { amountInWords } from './amount-in-words';

/** How the page writes an instant and a stretch that stood still. */
export type Wording = { instant: (at: string) => string; still: (segment: SegmentView) => string };

/** Why a clock is due when it is, in sentences: by which rule, each stretch that counted or did not, and when it is due. */
export function explainedInWords(explained: ExplanationView, wording: Wording, say: Say): string[] {
  return [
    ...ruleSentences(explained, wording, say),
    ...stretches(explained.segments).flatMap((stretch) => stretchSentences(stretch, wording, say)),
    ...leftSentences(explained, wording, say),
  ];
}

function ruleSentences(
  { label, policy, calendar, row, target, grantedAt }: ExplanationView,
  { instant }: Wording,
  say: Say,
) {
  const facts = { label, policy: policy.id, version: policy.version, row: row.number, for: fitsWords(row.fits, say) };
  const amount = target ? amountOf(target, row.time, say) : '';
  const rule = target
    ? grantedAt === undefined
      ? say('timeline:explain-rule', { ...facts, amount })
      : say('timeline:explain-granted', { ...facts, amount, at: instant(grantedAt) })
    : say('timeline:explain-no-target', facts);
  return [
    rule,
    ...(calendar
      ? [say('timeline:explain-calendar', { calendar: calendar.id, version: calendar.version, zone: calendar.zone })]
      : []),
  ];
}

function amountOf(target: CountedView, time: ExplanationView['row']['time'], say: Say): string {
  const amount = amountInWords(target, say);
  return time === 'working-days' ? amount : say(`timeline:explain-${time}`, { amount });
}

function fitsWords(fits: Record<string, string[]>, say: Say): string {
  const lists = Object.entries(fits).map(
    ([what, ids]) => `${say(`timeline:fits-${what}`, { defaultValue: what })} ${ids.join(', ')}`,
  );
  return lists.length === 0 ? '' : ` ${say('timeline:explain-for', { what: lists.join('; ') })}`;
}

/** A stretch in which the clock ran is one sentence, whatever closings it holds. */
function stretches(segments: SegmentView[]): SegmentView[][] {
  return segments.reduce<SegmentView[][]>((all, segment) => {
    const last = all.at(-1);
    return last && ran(last[0]) && ran(segment) ? [...all.slice(0, -1), [...last, segment]] : [...all, [segment]];
  }, []);
}

function ran(segment: SegmentView | undefined): boolean {
  return segment !== undefined && ['elapsed', 'open', 'closed', 'holiday'].includes(segment.why);
}

function stretchSentences(stretch: SegmentView[], { instant, still }: Wording, say: Say): string[] {
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (!first || !last) return [];
  const when = { from: instant(first.fromAt), to: instant(last.toAt) };
  if (!ran(first)) return [say('timeline:explain-still', { ...when, why: still(first) })];
  const counted = stretch.flatMap((each) => (each.counted ? [each.counted] : []));
  const holidays = stretch.filter(({ why }) => why === 'holiday').map(({ fromAt }) => instant(fromAt));
  return [
    counted.length === 0
      ? say('timeline:explain-ran-nothing', when)
      : say('timeline:explain-ran', { ...when, amount: summed(counted, say) }),
    ...(stretch.some(({ why }) => why === 'closed') ? [say('timeline:explain-closed')] : []),
    ...(holidays.length > 0 ? [say('timeline:explain-holiday', { at: listed(holidays, say) })] : []),
  ];
}

/** Milliseconds add up; working days are exact fractions, told one by one. */
function summed(counted: CountedView[], say: Say): string {
  if (counted.some(({ days }) => days !== undefined))
    return counted.map((each) => amountInWords(each, say)).join(' + ');
  return amountInWords({ ms: counted.reduce((sum, { ms = 0 }) => sum + ms, 0), words: '' }, say);
}

function leftSentences(explained: ExplanationView, { instant }: Wording, say: Say): string[] {
  const { consumed, left, dueAt, ahead, running, outcome } = explained;
  const used = amountInWords(consumed, say);
  if (!left) return [say('timeline:explain-used', { used })];
  const some = left.days === undefined ? (left.ms ?? 0) > 0 : left.days !== '0' && !left.days.startsWith('-');
  const sums = say(`timeline:explain-${some ? 'left' : 'past'}`, { used, left: amountInWords(left, say) });
  if (outcome === 'met') return [sums, say('timeline:explain-met')];
  if (!some) return dueAt === undefined ? [sums] : [sums, say('timeline:explain-was-due', { at: instant(dueAt) })];
  if (!running) return [sums, say('timeline:explain-stands-still')];
  if (dueAt === undefined) return [sums];
  const off = ahead.filter(({ why }) => why === 'holiday').map(({ fromAt }) => instant(fromAt));
  return [
    sums,
    off.length === 0
      ? say('timeline:explain-due', { at: instant(dueAt) })
      : say('timeline:explain-due-without', { at: instant(dueAt), off: listed(off, say) }),
  ];
}

function listed(all: string[], say: Say): string {
  return all.join(` ${say('timeline:and')} `);
}
