import { condition } from '@temporalio/workflow';
import type { TicketEvent } from '@stepladder/domain';

type Arrived = Exclude<TicketEvent, { type: 'due-reached' }>;
/** Something said to the ticket, before it is known when it is decided upon. */
export type Unstamped = Arrived extends infer Each ? (Each extends Arrived ? Omit<Each, 'now'> : never) : never;

/** What has been said to the ticket and not yet decided upon, commands in the order in which they count. */
export class Inbox {
  private arrived: Unstamped[] = [];
  private keptBack = 0;

  /** Keeps an event until the plot asks for it. */
  put(event: Unstamped): void {
    this.arrived.push(event);
  }

  /** Keeps an event back until something is done; it counts where it belongs when it comes. */
  putAfter(done: Promise<void>, event: Unstamped): void {
    this.keptBack += 1;
    void done.then(() => {
      this.keptBack -= 1;
      this.put(event);
    });
  }

  /** Whether nothing has arrived and nothing is kept back: before, the ticket neither ends nor continues as new. */
  get isEmpty(): boolean {
    return this.arrived.length === 0 && this.keptBack === 0;
  }

  /** Takes what counts first: commands by instant and order received, then the rest as it came. */
  take(): Unstamped | undefined {
    const [first] = [...this.arrived].sort(inOrder);
    this.arrived = this.arrived.filter((event) => event !== first);
    return first;
  }

  /** Waits until something arrives or `ms` have passed; with no `ms`, until something arrives. The summary is the timer's text. */
  async somethingOr(done: () => boolean, timer: { ms: number; summary: string } | undefined): Promise<void> {
    const woken = () => this.arrived.length > 0 || (this.keptBack === 0 && done());
    if (woken()) return;
    if (timer) await condition(woken, Math.max(timer.ms, 1), { summary: timer.summary });
    else await condition(woken);
  }
}

function inOrder(one: Unstamped, other: Unstamped): number {
  if (one.type !== 'commanded' || other.type !== 'commanded') return rank(one) - rank(other);
  return one.at - other.at || one.receivedSeq - other.receivedSeq;
}

function rank(event: Unstamped): number {
  return event.type === 'commanded' ? 0 : 1;
}
