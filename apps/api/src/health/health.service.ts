import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Pulse, type DataSource } from '@stepladder/read-model';
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
export class HealthService implements OnApplicationShutdown {
  readonly state: () => Promise<Health>;
  private readonly pulse: Pulse;

  constructor(
    @Inject(DATA_SOURCE) dataSource: DataSource,
    @Inject(TEMPORAL) private readonly temporal: Connection,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
  ) {
    this.pulse = new Pulse(dataSource, checkMs);
    this.state = remembered(() => this.look(), freshMs);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pulse.end();
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
    await this.pulse.answers();
    return { state: 'up' };
  }

  private async temporalServer(): Promise<PartState> {
    await this.temporal.withDeadline(Date.now() + checkMs, () => this.temporal.workflowService.getSystemInfo({}));
    return { state: 'up' };
  }

  /** By the heartbeats in Postgres and its clock; without Postgres nobody knows. */
  private async worker(): Promise<PartState> {
    const beats = await this.pulse.beats('worker').catch(() => undefined);
    if (!beats) return { state: 'unknown', detail: 'PostgreSQL, which would know, does not answer' };
    const alive = beats.filter((beat) => beat.silentMs <= silentMs).map(({ instance }) => instance);
    if (alive.length > 0) return { state: 'up', instances: alive };
    const last = beats[0];
    return {
      state: 'down',
      detail: last ? `silent for ${Math.round(last.silentMs / 1000)} s` : 'none has started yet',
    };
  }

  private async mail(): Promise<PartState> {
    const { SMTP_URL } = this.settings;
    return SMTP_URL === undefined ? { state: 'unknown', detail: 'SMTP_URL is not set' } : mailGreeting(SMTP_URL);
  }
}
