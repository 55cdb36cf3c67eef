import type { Life } from './life';
import { isAt, type Figure, type Where } from './mark';
import { marksOf } from './marks-of';
import type { BehindAnswer } from './report.schema';

const shownAtMost = 500;

/** The tickets that one number counts, told ticket by ticket; of so many only the last are kept. */
export class BehindTally {
  private readonly sums = { total: 0, marks: 0, ms: 0 };
  private last: BehindAnswer['tickets'] = [];

  constructor(
    private readonly figure: Figure,
    private readonly where: Where,
  ) {}

  add(life: Life): void {
    const marks = marksOf(life).filter((mark) => isAt(mark, this.figure, this.where));
    if (marks.length === 0) return;
    this.sums.total += 1;
    this.sums.marks += marks.length;
    this.sums.ms += marks.reduce((sum, { ms = 0 }) => sum + ms, 0);
    const { id, subject, status, priority, policy } = life.ticket;
    this.last.push({ id, subject, status, priority, policy });
    if (this.last.length >= 2 * shownAtMost) this.last = this.last.slice(-shownAtMost);
  }

  /** The newest first, at most 500 of them. */
  answer(): BehindAnswer {
    return { ...this.sums, tickets: this.last.slice(-shownAtMost).reverse() };
  }
}
