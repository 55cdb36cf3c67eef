import { setTimeout } from 'node:timers/promises';
import type { Exit } from '@stepladder/embedded';
import type { Part, Running } from './part';

const firstPauseMs = 5_000;
const longestPauseMs = 60_000;
/** A part that has run this long has recovered: its next end is a first one again. */
const steadyMs = 60_000;

/** Says in one line what happens to the parts. */
export type Say = (line: string) => void;

type Kept = { part: Part; running: Running };

/**
 * Keeps parts running: one that ends by itself is said and started again, first after 5 s so that health has shown it,
 * then after ever longer pauses.
 */
export class Supervisor {
  private readonly kept: Kept[] = [];
  private readonly watching: Promise<void>[] = [];
  private readonly ending = new AbortController();

  constructor(
    private readonly say: Say,
    private readonly restart: boolean,
  ) {}

  /** Starts a part for the first time; its failure is the caller's, and so is its end for as long as `isEarly` says so. */
  async start(part: Part, early?: { isEarly: () => boolean; ended: (exit: Exit) => void }): Promise<void> {
    const running = await part.start();
    if (this.isEnding) return running.stop();
    const kept = { part, running };
    this.kept.push(kept);
    const watch = running.exited.then((exit) => (early?.isEarly() ? early.ended(exit) : this.watch(kept)));
    this.watching.push(watch);
  }

  get isEnding(): boolean {
    return this.ending.signal.aborted;
  }

  /** Stops everything in the order of these names; a part that is not named goes first. */
  async stop(order: string[]): Promise<void> {
    this.ending.abort();
    const place = ({ part }: Kept): number => order.indexOf(part.name);
    for (const { running } of [...this.kept].sort((a, b) => place(a) - place(b))) await running.stop();
  }

  /** Resolves after `stop` when no part is just being started again: one that comes up by then has been stopped too. */
  async quiet(): Promise<void> {
    await Promise.all(this.watching);
  }

  /** Kills everything at once, each with the processes it started itself. */
  kill(): void {
    this.ending.abort();
    for (const { running } of this.kept) {
      try {
        process.kill(-running.pid, 'SIGKILL');
      } catch {
        // It has ended already.
      }
    }
  }

  private async watch(kept: Kept): Promise<void> {
    let pauseMs = firstPauseMs;
    for (;;) {
      const startedAt = performance.now();
      const { code, signal } = await kept.running.exited;
      if (this.isEnding) return;
      const how = signal === null ? `exit code ${code}` : `signal ${signal}`;
      if (!this.restart)
        return this.say(
          `${kept.part.name} ended (${how}) and stays down, as RESTART=off asks. Log: ${kept.part.logFile}`,
        );
      if (performance.now() - startedAt > steadyMs) pauseMs = firstPauseMs;
      this.say(
        `${kept.part.name} ended (${how}); it is started again in ${pauseMs / 1000} s. Log: ${kept.part.logFile}`,
      );
      const again = await this.startAgain(kept.part, pauseMs);
      if (again === undefined) return;
      kept.running = again.running;
      pauseMs = again.nextPauseMs;
    }
  }

  private async startAgain(
    part: Part,
    firstMs: number,
  ): Promise<{ running: Running; nextPauseMs: number } | undefined> {
    for (let pauseMs = firstMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      await setTimeout(pauseMs, undefined, { signal: this.ending.signal }).catch(() => undefined);
      if (this.isEnding) return undefined;
      try {
        const running = await part.start();
        this.say(`${part.name} is up again`);
        if (this.isEnding) await running.stop();
        return { running, nextPauseMs: Math.min(pauseMs * 2, longestPauseMs) };
      } catch (error) {
        this.say(`${part.name} could not be started again: ${(error as Error).message}`);
      }
    }
  }
}
