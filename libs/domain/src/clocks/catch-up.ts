import { page } from '../paging/page';
import { heed } from '../ticket/heed';
import { review } from '../ticket/review';
import type { Turn } from '../ticket/turn';
import type { Instant } from '../time/instant';
import { fire } from './fire';
import { allDues, type Due } from './next-due';
import { runClocks } from './run-clocks';

/** More firings than this in one decision are left to the next, so that a mistaken policy cannot hang a worker. */
const AT_MOST = 500;

/**
 * Carries out everything due before `until` (or at it, when `inclusive`), each at its own instant and in order
 * (semantics: Order and time).
 */
export function catchUp(turn: Turn, until: Instant, inclusive: boolean): void {
  for (let count = 0; count < AT_MOST; count += 1) {
    const [due] = allDues(turn.policy, turn.ticket).dues;
    if (!due || due.at > until || (due.at === until && !inclusive)) return;
    carryOut(turn, due);
  }
}

function carryOut(turn: Turn, due: Due): void {
  switch (due.kind) {
    case 'closing':
      return close(turn, due.at);
    case 'paging':
      return page(turn, due);
    case 'review':
      return review(turn, due.at);
    case 'breach':
    case 'rung':
    case 'warning':
      return fire(turn, due);
  }
}

function close(turn: Turn, at: Instant): void {
  turn.change({ status: 'closed' });
  runClocks(turn, at);
  const since = turn.entries.length;
  const firing = `closing/${at}`;
  const because = { code: 'due' as const, what: 'closes-after' as const };
  turn.record({ at, type: 'closed', because, status: 'closed', ...turn.lateBy(at) });
  heed(turn, since, firing);
  const told = turn.tellings.filter(({ notice }) => notice.includes(`/${firing}/`)).map(({ person }) => person);
  turn.deeds.push({ firing, at, moved: false, told });
}
