import { noteAnswer, noteStream } from './connection';

/** What a listener is told: of tickets that changed, and that anything may have changed unheard. */
export type EventHandlers = { tickets: (ids: string[]) => void; anything: () => void };

const gatherMs = 300;
const againMs = 5_000;

/**
 * Listens for events until the function it gives is called. Tickets that change within 300 ms are told together; whenever
 * news begins to arrive after a gap, everything is to be read anew; at first only if the API cannot say what changed since
 * the page began. A stream that drops comes back by itself.
 */
export function listen({ tickets, anything }: EventHandlers): () => void {
  const changed = new Set<string>();
  let source: EventSource | undefined;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  const tell = (): void => {
    gathering = undefined;
    const ids = [...changed];
    changed.clear();
    tickets(ids);
  };
  let isFirst = true;
  const begun = ({ data }: MessageEvent<string>): void => {
    noteAnswer();
    noteStream(true);
    const { whole = false } = JSON.parse(data) as { whole?: boolean };
    // A stream that comes back by itself asks what it asked at first, which is not since when it was gone.
    if (!(isFirst && whole)) anything();
    isFirst = false;
  };
  const lost = (): void => {
    isFirst = false;
    noteStream(false);
    // What is read now finds out whether the API is away or only the stream.
    anything();
  };
  const open = (): void => {
    // A page has read nothing before it began.
    source = new EventSource(`/v1/events?sinceMs=${Math.ceil(performance.now())}`);
    source.addEventListener('ready', begun);
    source.addEventListener('away', lost);
    source.addEventListener('ticket', ({ data }: MessageEvent<string>) => {
      changed.add((JSON.parse(data) as { ticketId: string }).ticketId);
      gathering ??= setTimeout(tell, gatherMs);
    });
    source.addEventListener('error', () => {
      lost();
      // The browser tries again by itself unless it was refused.
      if (source?.readyState === EventSource.CLOSED) again = setTimeout(open, againMs);
    });
  };
  open();
  return () => {
    clearTimeout(gathering);
    clearTimeout(again);
    source?.close();
    noteStream(false);
  };
}
