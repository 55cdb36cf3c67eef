import { Injectable } from '@nestjs/common';

/** What goes on although nobody waits for it, so that the end can. */
@Injectable()
export class Pending {
  private readonly going = new Set<Promise<unknown>>();
  /** Whether the end has begun: what is done in many steps stops after the present one. */
  ending = false;

  /** Remembers work until it ends, however it ends, and gives it back. */
  track<Result>(work: Promise<Result>): Promise<Result> {
    this.going.add(work);
    const forget = (): boolean => this.going.delete(work);
    work.then(forget, forget);
    return work;
  }

  /** Resolves when all of it has ended. Every part of it has a deadline of its own. */
  async ended(): Promise<void> {
    this.ending = true;
    await Promise.allSettled(this.going);
  }
}
