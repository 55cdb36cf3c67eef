import type { Say } from '../../../words/say';
import type { ComingView } from '../api/outlook';
import type { Names } from './names';

/** What will happen, without a time: "Team lead takes over", "Resolution: warning (36h)". */
export function comingInWords(coming: ComingView, names: Names, say: Say): string {
  const { type, clock, rung, threshold, takesOver, round } = coming;
  const facts = {
    clock: clock ? names.clock(clock) : '',
    rung: rung ? names.rung(rung) : '',
    threshold: threshold ?? '',
  };
  return [wordOf(), ...(round === undefined ? [] : [say('timeline:of-round', { round })])].join(', ');

  function wordOf(): string {
    if (type === 'escalated' && rung) return say(`timeline:goes-${takesOver ? 'takes-over' : 'is-involved'}`, facts);
    if (type === 'clock-breached') return say('timeline:due-breach', facts);
    return say(`timeline:coming-${type}`, { ...facts, defaultValue: say(`timeline:entry-${type}`) });
  }
}
