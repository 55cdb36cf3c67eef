import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { TicketNews, type DataSource } from '@stepladder/read-model';
import type { Response } from 'express';
import { TooManyListeners } from '../http/failures';
import { DATA_SOURCE, SETTINGS } from '../parts/tokens';
import type { ApiSettings } from '../settings';

const heartbeatMs = 15_000;
/** After so long a stream is ended and asked for anew, so that whoever may not read any more hears no more either. */
const streamMs = 15 * 60_000;
/** Who reads so slowly that this much waits is cut off, and reads everything when it comes back. */
const mostWaitingBytes = 1_000_000;

/**
 * Everybody who listens for events, by organisation. News comes by one connection for all of them, opened for the first.
 * `ready` says that news arrives from now on, `away` that it does not, `ticket` that something was written of a ticket.
 */
@Injectable()
export class EventStreams implements OnModuleDestroy {
  private readonly streams = new Map<string, Set<Response>>();
  private readonly news: TicketNews;
  private count = 0;
  private ended = false;

  constructor(
    @Inject(DATA_SOURCE) dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
  ) {
    this.news = new TicketNews(dataSource, {
      ticket: (organisation, ticketId) => this.toThose(organisation, event('ticket', { ticketId })),
      begun: () => this.toAll(event('ready', {})),
      lost: () => this.toAll(event('away', {})),
    });
  }

  /** Keeps the answer open and tells it what happens in an organisation. @throws TooManyListeners */
  open(organisation: string, response: Response): void {
    if (this.ended || this.count >= this.settings.EVENT_STREAMS)
      throw new TooManyListeners(`${this.settings.EVENT_STREAMS} listen already; ask again when one has gone`);
    this.keep(organisation, response);
    this.news.begin();
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    response.write(`retry: 1000\n\n${this.news.listening ? event('ready', {}) : ''}`);
  }

  /** Ends all streams, so that the server can close, and the connection behind them. */
  async onModuleDestroy(): Promise<void> {
    this.ended = true;
    for (const listeners of this.streams.values()) for (const response of listeners) response.end();
    await this.news.end();
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

function event(name: string, facts: object): string {
  return `event: ${name}\ndata: ${JSON.stringify(facts)}\n\n`;
}
