import type { ComingView } from '../api/outlook';
import { forecastMoves } from './forecast-moves';

const coming = (hour: number, rung: string): ComingView => ({
  ...{ at: `2026-03-02T${String(hour).padStart(2, '0')}:00:00.000Z`, type: 'escalated', words: rung },
  ...{ ladder: 'support', rung, people: [], channels: [] },
});
const told = (before: ComingView[], after: ComingView[]) =>
  forecastMoves(before, after).map(({ coming: { words }, move }) => `${words} ${move}`);

it('says what stays, what moves which way, what comes only then and what comes no more', () => {
  const before = [coming(9, 'a'), coming(10, 'b'), coming(11, 'c'), coming(20, 'd')];
  const after = [coming(9, 'a'), coming(12, 'b'), coming(8, 'c'), coming(13, 'e')];
  expect(told(before, after)).toEqual(['c earlier', 'a same', 'b later', 'e new', 'd gone']);
});

it('tells the rounds of a repeat apart', () => {
  const twice = [coming(9, 'a'), coming(11, 'a')];
  expect(told(twice, [coming(9, 'a')])).toEqual(['a same', 'a gone']);
});
