const keptMs = 60_000;

/** Of which tickets something was heard in the last minute, so that whoever comes now can be told what they missed. */
export class RecentNews {
  private readonly heard = new Map<string, { organisation: string; ticketId: string; at: number }>();
  private fromAt = Infinity;

  /** From now on everything is heard. */
  begun(now: number): void {
    this.fromAt = now;
  }

  /** Something may be missed from now on, so that nothing from before tells everything. */
  lost(): void {
    this.fromAt = Infinity;
    this.heard.clear();
  }

  ticket(organisation: string, ticketId: string, now: number): void {
    const key = `${organisation} ${ticketId}`;
    // What is told last stands last, so that what is too old stands first.
    this.heard.delete(key);
    this.heard.set(key, { organisation, ticketId, at: now });
    for (const [old, { at }] of this.heard) {
      if (at > now - keptMs) break;
      this.heard.delete(old);
    }
  }

  /** The tickets of an organisation that changed since then; undefined when that is not known for sure. */
  since(organisation: string, sinceAt: number, now: number): string[] | undefined {
    if (sinceAt < this.fromAt || sinceAt < now - keptMs) return undefined;
    return [...this.heard.values()]
      .filter((each) => each.organisation === organisation && each.at >= sinceAt)
      .map(({ ticketId }) => ticketId);
  }
}
