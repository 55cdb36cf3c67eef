/** Lets so many through at a time; the rest wait their turn, in order. */
export class Gate {
  private readonly waiting: (() => void)[] = [];
  private inside = 0;

  constructor(private readonly atOnce: number) {}

  /** Does the work when its turn has come, and gives its result. */
  async through<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.inside >= this.atOnce) await new Promise<void>((turn) => this.waiting.push(turn));
    else this.inside += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.inside -= 1;
    }
  }
}
