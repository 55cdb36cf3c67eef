import { frameCosts } from './frame-costs';
import type { TraceEvent } from './frame-trace';

const ms = 1_000;
const event = (name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  ...{ name, ts: ts * ms, dur: dur * ms, tdur: dur * ms, ph: 'X', pid: 1, tid: 1 },
  ...more,
});
const frames = (count: number) => Array.from({ length: count }, (_, n) => event('FireAnimationFrame', n * 16, 1));

describe('what a frame costs', () => {
  it('is the scripting and layout between its beginning and the next', () => {
    const events = [...frames(3), event('Layout', 4, 2), event('FunctionCall', 20, 5), event('Paint', 8, 6)];
    expect(frameCosts(events)).toMatchObject({ count: 2, medianMs: 6, p95Ms: 6, perSecond: 62.5 });
  });

  it('counts what runs inside of something counted once', () => {
    const events = [...frames(2), event('EventDispatch', 4, 6), event('FunctionCall', 5, 3), event('Layout', 6, 1)];
    expect(frameCosts(events)).toMatchObject({ count: 1, medianMs: 7 });
  });

  it('leaves out in processor time what others had, and other threads altogether', () => {
    const events = [
      ...frames(2),
      event('Layout', 4, 8, { tdur: 2 * ms }),
      event('Layout', 4, 9, { tid: 2 }),
      event('Layout', 40, 9),
    ];
    expect(frameCosts(events)).toMatchObject({ p95Ms: 9, cpuP95Ms: 3 });
  });
});
