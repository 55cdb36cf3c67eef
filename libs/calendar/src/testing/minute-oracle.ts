import type { DurationMs, Instant } from '@stepladder/domain';
import { IANAZone } from 'luxon';
import type { CalendarRules, LocalSpan } from '../calendar-rules';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;
const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** What a zone's clock shows in each minute of a time, by luxon: minutes since 1970-01-01T00:00 local. */
export type ZoneMinutes = { from: Instant; shown: Int32Array; when: Map<number, number[]> };

/** Asks luxon minute by minute. */
export function zoneMinutes(zone: string, from: Instant, until: Instant): ZoneMinutes {
  const luxonZone = IANAZone.create(zone);
  const shown = new Int32Array((until - from) / MINUTE_MS);
  const when = new Map<number, number[]>();
  for (let i = 0; i < shown.length; i++) {
    const at = from + i * MINUTE_MS;
    shown[i] = at / MINUTE_MS + luxonZone.offset(at);
    when.set(shown[i]!, [...(when.get(shown[i]!) ?? []), i]);
  }
  return { from, shown, when };
}

/** Brute force: a mark for each minute of the time, and stepping through them one by one. Shares no code with the product. */
export class MinuteOracle {
  /** For each minute the local date that it is open for, in days; -1 when closed. */
  readonly openFor: Int32Array;

  constructor(
    private readonly zone: ZoneMinutes,
    private readonly rules: CalendarRules,
  ) {
    this.openFor = new Int32Array(zone.shown.length).fill(-1);
    const [first, last] = [Math.floor(zone.shown[0]! / DAY_MINUTES), Math.floor(zone.shown.at(-1)! / DAY_MINUTES)];
    for (let day = first; day <= last; day++) this.markDay(day);
  }

  isOpen(at: Instant): boolean {
    return this.openFor[this.minuteOf(at)]! >= 0;
  }

  nextOpen(at: Instant): Instant {
    for (let t = at; t < this.until; t = this.endOfMinute(t)) if (this.isOpen(t)) return t;
    throw new Error('the oracle does not reach so far');
  }

  add(at: Instant, ms: DurationMs): Instant {
    if (ms === 0) return this.nextOpen(at);
    let left = ms;
    for (let t = at; ; t = this.endOfMinute(t)) {
      if (t >= this.until) throw new Error('the oracle does not reach so far');
      if (!this.isOpen(t)) continue;
      const taken = Math.min(left, this.endOfMinute(t) - t);
      left -= taken;
      if (left === 0) return this.rules.dueAtClosing === 'roll' ? this.nextOpen(t + taken) : t + taken;
    }
  }

  /** The instant itself unless it is an opening: then the closing before it. */
  lastClosing(at: Instant): Instant {
    if (!this.isOpen(at) || this.isOpen(at - 1)) return at;
    for (let t = at - MINUTE_MS; t >= this.zone.from; t -= MINUTE_MS) if (this.isOpen(t)) return this.endOfMinute(t);
    throw new Error('the oracle does not reach so far');
  }

  /** The latest instant from which `ms` are open until `at`. */
  subtract(at: Instant, ms: DurationMs): Instant {
    if (ms === 0) return at;
    let left = ms;
    for (let t = at; t > this.zone.from;) {
      const start = Math.floor((t - 1) / MINUTE_MS) * MINUTE_MS;
      if (this.isOpen(start)) {
        const taken = Math.min(left, t - start);
        left -= taken;
        if (left === 0) return this.rules.dueAtClosing === 'roll' ? this.lastClosing(t - taken) : t - taken;
      }
      t = start;
    }
    throw new Error('the oracle does not reach so far');
  }

  between(from: Instant, to: Instant): DurationMs {
    let sum = 0;
    for (let t = from; t < to; t = this.endOfMinute(t))
      if (this.isOpen(t)) sum += Math.min(this.endOfMinute(t), to) - t;
    return sum;
  }

  /** Open milliseconds from one instant to another by the day they count for, and that day's whole length. */
  byDay(from: Instant, to: Instant): { usedMs: DurationMs; ofMs: DurationMs }[] {
    const used = new Map<number, number>();
    for (let t = from; t < to; t = this.endOfMinute(t)) {
      const day = this.openFor[this.minuteOf(t)]!;
      if (day >= 0) used.set(day, (used.get(day) ?? 0) + Math.min(this.endOfMinute(t), to) - t);
    }
    return [...used].map(([day, usedMs]) => ({
      usedMs,
      ofMs: this.openFor.filter((other) => other === day).length * MINUTE_MS,
    }));
  }

  get until(): Instant {
    return this.zone.from + this.openFor.length * MINUTE_MS;
  }

  private markDay(day: number): void {
    const open = this.localMinutes(day);
    // A date the zone left out has no minute at all.
    if (!open.some((_, minute) => this.zone.when.has(day * DAY_MINUTES + minute))) return;
    for (let minute = 0; minute < DAY_MINUTES; minute++) {
      if (!open[minute] || open[minute - 1]) continue;
      let end = minute;
      while (open[end]) end++;
      const closing = this.rules.closingInOverlap === 'compatible' ? 0 : -1;
      const from = this.resolve(day * DAY_MINUTES + minute, 0);
      // What a gap pushes past the end of the date is cut off.
      const to = Math.min(this.resolve(day * DAY_MINUTES + end, closing), this.resolve((day + 1) * DAY_MINUTES, -1));
      for (let i = Math.max(from, 0); i < to && i < this.openFor.length; i++)
        if (this.openFor[i]! < 0) this.openFor[i] = day;
    }
  }

  /** Which minutes of a date's clock face are open. */
  private localMinutes(day: number): boolean[] {
    const date = new Date(day * DAY_MINUTES * MINUTE_MS).toISOString().slice(0, 10);
    const dayBefore = new Date((day - 1) * DAY_MINUTES * MINUTE_MS).toISOString().slice(0, 10);
    const open = Array.from({ length: DAY_MINUTES }, () => false);
    if (this.rules.holidays?.includes(date)) return open;
    const { dates = {}, breaks = {} } = this.rules;
    if (dates[date]) paint(open, dates[date], [], true);
    else {
      paint(open, this.weekly(day), this.weekly(day - 1), true);
      paint(open, breaks[names[weekday(day)]!] ?? [], breaks[names[weekday(day - 1)]!] ?? [], false);
      paint(open, [], dates[dayBefore] ?? [], true);
    }
    paint(open, breaks[date] ?? [], breaks[dayBefore] ?? [], false);
    return open;
  }

  private weekly(day: number): readonly LocalSpan[] {
    return this.rules.weekly[names[weekday(day)]!] ?? [];
  }

  /** The first or last minute that shows a local minute; in a gap as long after it as the clock had still to go. */
  private resolve(local: number, which: 0 | -1): number {
    const found = this.zone.when.get(local)?.at(which);
    if (found !== undefined) return found;
    const { shown } = this.zone;
    if (local > shown.at(-1)!) return shown.length;
    for (let i = 1; i < shown.length; i++) {
      if (shown[i - 1]! < local && shown[i]! > local) return i - 1 + (local - shown[i - 1]!);
    }
    return 0;
  }

  private minuteOf(at: Instant): number {
    return Math.floor((at - this.zone.from) / MINUTE_MS);
  }

  private endOfMinute(at: Instant): Instant {
    return (Math.floor(at / MINUTE_MS) + 1) * MINUTE_MS;
  }
}

function weekday(day: number): number {
  return new Date(day * DAY_MINUTES * MINUTE_MS).getUTCDay();
}

function paint(face: boolean[], own: readonly LocalSpan[], dayBefore: readonly LocalSpan[], open: boolean): void {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  for (const [opens, closes] of own) {
    face.fill(open, minutes(opens), closes > opens ? minutes(closes) : DAY_MINUTES);
  }
  for (const [opens, closes] of dayBefore) if (closes < opens) face.fill(open, 0, minutes(closes));
}
