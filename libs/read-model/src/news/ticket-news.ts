import { Client } from 'pg';
import type { DataSource } from 'typeorm';

/** Who is told: of a ticket that was written, and whether news arrives at all. */
export type Hearer = {
  ticket(organisation: string, ticketId: string): void;
  /** News arrives from now on; what happened before was perhaps not told. */
  begun(): void;
  /** News does not arrive until it has begun again. */
  lost(): void;
};

const channel = 'ticket_news';
const againMs = 500;
const longestPauseMs = 5_000;

/**
 * Listens for what is written of tickets of all organisations, on one connection of its own beside the pool; connects anew,
 * ever more patiently, until it is ended.
 */
export class TicketNews {
  private readonly url: string;
  private client: Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private pauseMs = againMs;
  private state: 'new' | 'trying' | 'listening' | 'ended' = 'new';

  constructor(
    dataSource: DataSource,
    private readonly hearer: Hearer,
  ) {
    this.url = (dataSource.options as { url: string }).url;
  }

  /** Whether news arrives now. */
  get listening(): boolean {
    return this.state === 'listening';
  }

  /** Begins to listen, if it has not begun; never throws. */
  begin(): void {
    if (this.state !== 'new') return;
    this.state = 'trying';
    void this.connect();
  }

  /** Ends the connection, for good. */
  async end(): Promise<void> {
    this.state = 'ended';
    clearTimeout(this.timer);
    const client = this.client;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new Client({
      ...{ connectionString: this.url, application_name: 'stepladder-news' },
      ...{ connectionTimeoutMillis: 2_000, keepAlive: true },
    });
    this.client = client;
    client.on('error', () => this.broken(client));
    client.on('end', () => this.broken(client));
    client.on('notification', ({ payload = '' }) => this.tell(payload));
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
    } catch {
      this.broken(client);
      return;
    }
    if (this.client !== client || this.state === 'ended') return;
    this.state = 'listening';
    this.pauseMs = againMs;
    this.hearer.begun();
  }

  private broken(client: Client): void {
    if (this.client !== client || this.state === 'ended') return;
    this.client = undefined;
    if (this.state === 'listening') this.hearer.lost();
    this.state = 'trying';
    client.end().catch(() => undefined);
    this.timer = setTimeout(() => void this.connect(), this.pauseMs);
    this.pauseMs = Math.min(this.pauseMs * 2, longestPauseMs);
  }

  private tell(payload: string): void {
    const [organisation, ticketId] = payload.split(' ');
    if (organisation && ticketId) this.hearer.ticket(organisation, ticketId);
  }
}
