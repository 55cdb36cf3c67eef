import type { Policy } from '@stepladder/domain';
import { inWords } from '../lint/finding';
import { amountInWords, measureInWords } from './in-words';
import { list } from './markdown';

/** The reasons to wait with the clocks that stand still, and when a resolved ticket is over. */
export function explainWaiting(policy: Policy): string[] {
  const { awaiting, clocks, closesAfter } = policy;
  const pausable = clocks.filter(({ scope }) => scope !== 'pause');
  const stand = (pauses: string[]) => {
    const paused = pausable.filter(({ id }) => pauses.includes(id)).map(({ label }) => `“${label}”`);
    if (paused.length === 0) return 'no clock stands still';
    return paused.length === pausable.length ? 'all clocks stand still' : `${inWords(paused)} stand still`;
  };
  const after = amountInWords(closesAfter.amount, closesAfter.measure);
  return [
    '## Waiting',
    awaiting.length === 0
      ? 'There is no status under which a clock stands still.'
      : list(awaiting.map(({ label, pauses }) => `**${label}**: ${stand(pauses)}`)),
    '## When it is over',
    `A resolved ticket may be re-opened for ${after}, ${measureInWords(closesAfter.measure)}; then it closes by itself.`,
  ];
}
