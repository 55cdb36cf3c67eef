import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { TicketNews, type DataSource } from '@stepladder/read-model';
import type { Response } from 'express';
import { TooManyListeners } from '../http/failures';
import { DATA_SOURCE, SETTINGS } from '../parts/tokens';
import type { ApiSettings } from '../settings';
import { RecentNews } from './recent-news';

const heartbeatMs = 15_000;
/** After so long a stream is ended and asked for anew, so that whoever may not read any more hears no more either. */
const streamMs = 15 * 60_000;
/** Who reads so slowly that this much waits is cut off, and reads everything when it comes back. */
const mostWaitingBytes = 1_000_000;
/** So long at most is a question under way, in which what it asks about grows older. */
const onTheWayMs = 5_000;

/**
 * Everybody who listens for events, by organisation. News comes by one connection for all of them, opened for the first.
 * `ready` says that news arrives from now on, whole if nothing was missed, `away` that it does not, `ticket` that something was written of a ticket.
 */
@Injectable()
export class EventStreams implements OnModuleDestroy {
  private readonly streams = new Map<string, Set<Response>>();
  private readonly news: TicketNews;
  private readonly recent = new RecentNews();
  private count = 0;
  private ended = false;

  constructor(
    @Inject(DATA_SOURCE) dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
  ) {
    this.news = new TicketNews(dataSource, {
      ticket: (organisation, ticketId) => {
        this.recent.ticket(organisation, ticketId, performance.now());
        this.toThose(organisation, changed(ticketId));
      },
      begun: () => {
        this.recent.begun(performance.now());
        this.toAll(event('ready', {}));
      },
      lost: () => {
        this.recent.lost();
        this.toAll(event('away', {}));
      },
    });
  }

  /**
   * Keeps the answer open and tells it what happens in an organisation, and at once what has happened in the last
   * `sinceMs`, where that is known. @throws TooManyListeners
   */
  open(organisation: string, response: Response, sinceMs?: number): void {
    if (this.ended || this.count >= this.settings.EVENT_STREAMS)
      throw new TooManyListeners(`${this.settings.EVENT_STREAMS} listen already; ask again when one has gone`);
    this.keep(organisation, response);
    this.news.begin();
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    response.write('retry: 1000\n\n');
    if (this.news.listening) response.write(this.readyFor(organisation, sinceMs));
  }

  /** Ends all streams, so that the server can close, and the connection behind them. */
  async onModuleDestroy(): Promise<void> {
    this.ended = true;
    for (const listeners of this.streams.values()) for (const response of listeners) response.end();
    await this.news.end();
  }

  private readyFor(organisation: string, sinceMs: number | undefined): string {
    const now = performance.now();
    const missed = sinceMs === undefined ? undefined : this.recent.since(organisation, now - sinceMs - onTheWayMs, now);
    return missed ? event('ready', { whole: true }) + missed.map(changed).join('') : event('ready', {});
  }

  private keep(organisation: string, response: Response): void {
    const listeners = this.streams.get(organisation) ?? new Set();
    this.streams.set(organisation, listeners.add(response));
    this.count += 1;
    const heartbeat = setInterval(() => send(response, ': still here\n\n'), heartbeatMs);
    const enough = setTimeout(() => response.end(), streamMs);
    response.once('close', () => {
      clearInterval(heartbeat);
      clearTimeout(enough);
      listeners.delete(response);
      this.count -= 1;
      if (listeners.size === 0 && this.streams.get(organisation) === listeners) this.streams.delete(organisation);
    });
  }

  private toThose(organisation: string, text: string): void {
    for (const response of this.streams.get(organisation) ?? []) send(response, text);
  }

  private toAll(text: string): void {
    for (const organisation of this.streams.keys()) this.toThose(organisation, text);
  }
}

function send(response: Response, text: string): void {
  if (response.writableEnded || response.destroyed) return;
  if (response.writableLength > mostWaitingBytes) response.destroy();
  else response.write(text);
}

function changed(ticketId: string): string {
  return event('ticket', { ticketId });
}

function event(name: string, facts: object): string {
  return `event: ${name}\ndata: ${JSON.stringify(facts)}\n\n`;
}
