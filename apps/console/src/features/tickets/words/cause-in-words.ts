import type { Say } from '../../../words/say';
import type { EntryView } from '../api/ticket';
import { commandInWords } from './entry-in-words';
import type { Names } from './names';

/** Entries that a command brings about beside what it asks for. */
const isConsequence = /^(clock|breach|rung|firing|move|told)-/;

/** Why it happened: who asked, or which clock fell due. */
export function causeInWords({ type, because }: EntryView, names: Names, say: Say): string {
  switch (because.code) {
    case 'command': {
      const facts = { person: names.person(because.by), command: commandInWords(because.command, say) };
      return say(`timeline:cause-${isConsequence.test(type) ? 'consequence' : 'command'}`, facts);
    }
    case 'late-command':
      return say('timeline:cause-late-command', {
        ...{ person: names.person(because.by), command: commandInWords(because.command, say) },
      });
    case 'clock':
      return thresholdInWords(because, names, say);
    case 'due':
      return say(`timeline:cause-${because.what === 'review' ? 'review' : 'closing'}`);
    case 'paging':
      return because.round > 0
        ? say('timeline:cause-paging-again', { call: because.round + 1 })
        : say('timeline:cause-paging');
    case 'delivery':
      return say('timeline:cause-delivery');
  }
}

type OfClock = Extract<EntryView['because'], { code: 'clock' }>;

function thresholdInWords({ clock, threshold, cycle, round }: OfClock, names: Names, say: Say): string {
  const point = threshold === 'breach' ? 'target' : 'threshold';
  return [
    say(`timeline:cause-clock-${point}`, { clock: names.clock(clock), threshold }),
    ...(cycle > 1 ? [say('timeline:of-cycle', { cycle })] : []),
    ...(round > 0 ? [say('timeline:of-round', { round })] : []),
  ].join(', ');
}
