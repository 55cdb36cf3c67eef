import type { TraceEvent } from './frame-trace';

/** What frames cost while something was done: scripting and layout together, in milliseconds. */
export type FrameCosts = {
  p95Ms: number;
  medianMs: number;
  /** The same without the time in which another process had the processor. */
  cpuP95Ms: number;
  perSecond: number;
  count: number;
};

/** One a frame, because the scrolling asks for every frame. */
const frameBegins = 'FireAnimationFrame';
const work = new Set([
  'FunctionCall',
  'EvaluateScript',
  'FireAnimationFrame',
  'TimerFire',
  'EventDispatch',
  'RunMicrotasks',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'XHRReadyStateChange',
  'MajorGC',
  'MinorGC',
]);

/** Scripting and layout of each frame; what is done between two beginnings of frames belongs to the first. */
export function frameCosts(events: TraceEvent[]): FrameCosts {
  const own = ofBusiest(events);
  const begins = own
    .filter(({ name }) => name === frameBegins)
    .map(({ ts }) => ts)
    .toSorted((a, b) => a - b);
  const count = Math.max(begins.length - 1, 0);
  const [wall, cpu] = [new Array<number>(count).fill(0), new Array<number>(count).fill(0)];
  let frame = 0;
  for (const { ts, dur = 0, tdur = dur } of outermost(own)) {
    while (frame < count && (begins[frame + 1] ?? Infinity) <= ts) frame += 1;
    if (ts < (begins[0] ?? Infinity) || frame >= count) continue;
    wall[frame] = (wall[frame] ?? 0) + dur / 1000;
    cpu[frame] = (cpu[frame] ?? 0) + tdur / 1000;
  }
  const lastedS = ((begins.at(-1) ?? 0) - (begins[0] ?? 0)) / 1_000_000;
  return {
    ...{ p95Ms: at(wall, 0.95), medianMs: at(wall, 0.5), cpuP95Ms: at(cpu, 0.95) },
    ...{ perSecond: count / lastedS, count },
  };
}

function at(costs: number[], share: number): number {
  return costs.toSorted((a, b) => a - b)[Math.floor(costs.length * share)] ?? NaN;
}

/** What is counted and runs in nothing that is counted: that is counted with it. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  const counted = events.filter(({ name, ph, dur }) => ph === 'X' && dur !== undefined && work.has(name));
  let until = 0;
  return counted
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < until) return false;
      until = ts + dur;
      return true;
    });
}

/** The thread with the most frames is the page's. */
function ofBusiest(events: TraceEvent[]): TraceEvent[] {
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const counts = new Map<string, number>();
  for (const event of events)
    if (event.name === frameBegins) counts.set(threadOf(event), (counts.get(threadOf(event)) ?? 0) + 1);
  const busiest = [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
  return events.filter((event) => threadOf(event) === busiest);
}
