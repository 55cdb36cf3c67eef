import { isPositive } from '../calendar/days';
import type { Fits } from '../policy/fits';
import type { Policy } from '../policy/policy';
import type { Instant } from '../time/instant';
import { amountInWords } from './amount-in-words';
import { plus } from './counted';
import type { Explanation } from './explain-clock';
import type { Counted, Segment } from './segment';

/** How the caller writes what the domain has no words for: instants in a zone, and people by name. */
export type Wording = { instant: (at: Instant) => string; person?: (id: string) => string };

/** An explanation as sentences: what is allowed by which rule, each stretch that counted or did not, and when it is due. */
export function explainInWords(policy: Policy, explained: Explanation, wording: Wording): string[] {
  return [
    ruleSentence(explained, wording),
    ...stretches(explained.segments).map((stretch) => stretchSentence(policy, stretch, wording)),
    ...leftSentences(explained, wording),
  ];
}

function ruleSentence(
  { label, policy, calendar, measure, row, target, grantedAt }: Explanation,
  { instant }: Wording,
): string {
  const allows = grantedAt === undefined ? 'allows' : `was granted again, on the return ${instant(grantedAt)},`;
  const what = target ? `${allows} ${amountInWords(target)}${unitOf(measure.time)}` : 'counts without a target';
  const by = calendar ? `, by calendar ${calendar.id} (version ${calendar.version}, ${calendar.zone})` : '';
  return `${label} ${what}${by}: row ${row.number} of its targets${fitsWords(row.fits)}, policy ${policy.id} version ${policy.version}.`;
}

function unitOf(time: Explanation['measure']['time']): string {
  if (time === 'elapsed') return ' on the wall';
  return time === 'working' ? ' of opening hours' : '';
}

function fitsWords(fits: Fits): string {
  const lists = Object.entries(fits).map(([what, ids]: [string, string[]]) => `${what} ${ids.join(', ')}`);
  return lists.length === 0 ? '' : ` (for ${lists.join('; ')})`;
}

/** A stretch in which the clock ran is one sentence, whatever closings it holds. */
function stretches(segments: Segment[]): Segment[][] {
  return segments.reduce<Segment[][]>((all, segment) => {
    const last = all.at(-1);
    return last && ran(last[0]) && ran(segment) ? [...all.slice(0, -1), [...last, segment]] : [...all, [segment]];
  }, []);
}

function ran(segment: Segment | undefined): boolean {
  return segment !== undefined && ['elapsed', 'open', 'closed', 'holiday'].includes(segment.why);
}

function stretchSentence(policy: Policy, stretch: Segment[], { instant, person = (id) => id }: Wording): string {
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (!first || !last) return '';
  const when = `${instant(first.from)} to ${instant(last.to)}`;
  if (!ran(first)) return `${when}: ${stillWords(policy, first, person)}, nothing counted.`;
  const counted = stretch.reduce<Counted | undefined>(
    (sum, each) => (sum && each.counted ? plus(sum, each.counted) : (each.counted ?? sum)),
    undefined,
  );
  const closed = stretch.some(({ why }) => why === 'closed') ? ', closed time did not' : '';
  const holidays = stretch.filter(({ why }) => why === 'holiday').map(({ from }) => instant(from));
  const off = holidays.length === 0 ? '' : `, nor the holiday from ${holidays.join(' and ')}`;
  return `${when}: it ran; ${counted ? `${amountInWords(counted)} counted` : 'nothing counted'}${closed}${off}.`;
}

function stillWords(policy: Policy, { why, reason = '', by }: Segment, person: (id: string) => string): string {
  const label = policy.awaiting.find(({ id }) => id === reason)?.label ?? reason;
  switch (why) {
    case 'paused':
      return `paused (${label})${by === undefined ? '' : ` by ${person(by)}`}`;
    case 'off-rung':
      return `the ticket was ${reason === '' ? 'not on its rung' : `on ${rungLabel(policy, reason)}`}`;
    case 'not-working':
      return 'nobody was working on it';
    case 'resolved':
      return 'resolved';
    case 'stopped':
      return 'stopped';
    case 'not-started':
      return 'not started yet';
    case 'not-needed':
      return 'not needed, by what was shown';
    case 'not-waiting':
      return 'no wait that it counts';
    case 'not-running':
    case 'elapsed':
    case 'open':
    case 'closed':
    case 'holiday':
      return 'it did not run';
  }
}

function rungLabel(policy: Policy, rung: string): string {
  return policy.ladders.flatMap(({ rungs }) => rungs).find(({ id }) => id === rung)?.label ?? rung;
}

function leftSentences(
  { consumed, left, dueAt, ahead, running, outcome }: Explanation,
  { instant }: Wording,
): string[] {
  const used = `Used: ${amountInWords(consumed)}`;
  if (!left) return [`${used}.`];
  const some = 'days' in left ? isPositive(left.days) : left.ms > 0;
  const over = none(left) ? 'all that it allows' : `${amountInWords(left)} past its target`;
  const sums = some ? `${used}, left: ${amountInWords(left)}.` : `${used}, ${over}.`;
  if (outcome === 'met') return [sums, 'It was met.'];
  if (!some) return dueAt === undefined ? [sums] : [sums, `It was due ${instant(dueAt)}.`];
  if (!running) return [sums, 'It stands still, so it is not due at any time.'];
  if (dueAt === undefined) return [sums];
  const off = ahead.filter(({ why }) => why === 'holiday').map(({ from }) => instant(from));
  const holidays = off.length === 0 ? '' : `, without the holiday from ${off.join(' and ')}`;
  return [sums, `Going on like this it is due ${instant(dueAt)}${holidays}.`];
}

function none(left: Counted): boolean {
  return 'days' in left ? left.days.n === 0n : left.ms === 0;
}
