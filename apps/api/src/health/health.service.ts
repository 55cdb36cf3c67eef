import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from '@stepladder/read-model';
import type { Connection } from '@temporalio/client';
import { DATA_SOURCE, SETTINGS, TEMPORAL } from '../parts/tokens';
import type { ApiSettings } from '../settings';
import { check, checkMs, remembered } from './check';
import type { Health, PartState } from './health.schema';
import { mailGreeting } from './mail-greeting';

/** A worker that has been silent for longer is down; it speaks every second. */
const silentMs = 3_500;
const freshMs = 800;

/** Looks at the parts that Stepladder needs; each look takes a second at most, and an answer is never older than two. */
@Injectable()
export class HealthService {
  readonly state: () => Promise<Health>;

  constructor(
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(TEMPORAL) private readonly temporal: Connection,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
  ) {
    this.state = remembered(() => this.look(), freshMs);
  }

  private async look(): Promise<Health> {
    const [postgres, temporal, worker, mail] = await Promise.all([
      check(() => this.postgres()),
      check(() => this.temporalServer()),
      check(() => this.worker()),
      check(() => this.mail()),
    ]);
    const parts = { postgres, temporal, worker, mail };
    const down = Object.values(parts).some(({ state }) => state === 'down');
    return { status: down ? 'degraded' : 'ok', parts };
  }

  private async postgres(): Promise<PartState> {
    await this.dataSource.query('select 1');
    return { state: 'up' };
  }

  private async temporalServer(): Promise<PartState> {
    await this.temporal.withDeadline(Date.now() + checkMs, () => this.temporal.workflowService.getSystemInfo({}));
    return { state: 'up' };
  }

  /** By the heartbeats in Postgres and its clock; without Postgres nobody knows. */
  private async worker(): Promise<PartState> {
    const rows = await this.dataSource
      .query<{ instance: string; silent_ms: string }[]>(
        `select instance, extract(epoch from clock_timestamp() - seen_at) * 1000 as silent_ms
           from part where name = 'worker' order by seen_at desc limit 20`,
      )
      .catch(() => undefined);
    if (!rows) return { state: 'unknown', detail: 'PostgreSQL, which would know, does not answer' };
    const alive = rows.filter(({ silent_ms }) => Number(silent_ms) <= silentMs).map(({ instance }) => instance);
    if (alive.length > 0) return { state: 'up', instances: alive };
    const last = rows[0];
    return {
      state: 'down',
      detail: last ? `silent for ${Math.round(Number(last.silent_ms) / 1000)} s` : 'none has started yet',
    };
  }

  private async mail(): Promise<PartState> {
    const { SMTP_URL } = this.settings;
    return SMTP_URL === undefined ? { state: 'unknown', detail: 'SMTP_URL is not set' } : mailGreeting(SMTP_URL);
  }
}
