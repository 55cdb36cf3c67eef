import { setTimeout } from 'node:timers/promises';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { PolicyBook } from '@stepladder/activities';
import {
  clockProgress,
  toVirtual,
  type ClockRow,
  type Instant,
  type PolicyInForce,
  type Ticket,
} from '@stepladder/domain';
import { inForce } from '@stepladder/policy-file';
import { TicketReader, type ListedTicket } from '@stepladder/read-model';
import { iso } from '../http/iso';
import { homeOrganisation } from '../parts/organisation';
import type { RowClock } from './list-tickets.answer';

const pauseMs = 1_000;
const stretchMs = 28 * 86_400_000;
type Opened = { policy: { id: string; version: number }; openedAt: Instant };

/** Compiled calendars kept: a year of openings under fifteen policies. */
const mostKept = 200;

/** The clocks that rows of lists show, reckoned by the engine from what tickets were when they were last written. */
@Injectable()
export class RowClocks implements OnApplicationBootstrap, OnModuleDestroy {
  /** The earliest used first. */
  private readonly compiled = new Map<string, PolicyInForce>();
  private readonly ending = new AbortController();

  constructor(
    private readonly reader: TicketReader,
    private readonly policies: PolicyBook,
  ) {}

  /** Compiles for new tickets beforehand, so that the first list need not wait for it; slowly, not to hold up anybody. */
  onApplicationBootstrap(): void {
    this.compileAhead().catch(() => undefined);
  }

  onModuleDestroy(): void {
    this.ending.abort();
  }

  /** The same tickets, each with its present and its clocks as of then. */
  async added(
    organisation: string,
    tickets: ListedTicket[],
  ): Promise<(ListedTicket & { nowAt: Instant; clocks: RowClock[] })[]> {
    const lives = await this.reader.livesOf(
      organisation,
      tickets.map(({ id }) => id),
    );
    return Promise.all(
      tickets.map(async (listed) => {
        const state = lives.states.get(listed.id);
        const nowAt = Math.max(toVirtual(listed.clock, Date.now()), state?.decidedUpToAt ?? 0);
        const policy = state && (await this.rules(organisation, state, nowAt));
        const clocks = (lives.clocks.get(listed.id) ?? []).map((row) => rowClock(row, nowAt, { policy, state }));
        return { ...listed, nowAt, clocks };
      }),
    );
  }

  private async compileAhead(): Promise<void> {
    for (const { policy } of await this.policies.latest(homeOrganisation)) {
      await setTimeout(pauseMs, undefined, { signal: this.ending.signal, ref: false });
      const now = Date.now();
      await this.rules(homeOrganisation, { policy, openedAt: now }, now);
    }
  }

  /** Compiled for whole stretches of time, so that tickets of one policy and about the same age share it. */
  private async rules(organisation: string, { policy, openedAt }: Opened, now: Instant): Promise<PolicyInForce> {
    const [from, until] = [Math.floor(openedAt / stretchMs), Math.ceil(now / stretchMs)];
    const key = `${organisation} ${policy.id} ${policy.version} ${from} ${until}`;
    const known = this.compiled.get(key);
    if (known) return known;
    const published = await this.policies.get(organisation, policy.id, policy.version);
    const made = inForce(published, from * stretchMs, until * stretchMs);
    if (this.compiled.size >= mostKept) this.compiled.delete(this.compiled.keys().next().value ?? '');
    this.compiled.set(key, made);
    return made;
  }
}

function rowClock(
  row: ClockRow,
  at: Instant,
  { policy, state }: { policy: PolicyInForce | undefined; state: Ticket | undefined },
): RowClock {
  const { clock, label, pausedBy, targetDueAt, nextDueAt, nextThreshold } = row;
  const rule = policy?.clocks.find(({ id }) => id === clock);
  const progress = policy && state && rule && clockProgress(policy, state, rule, at);
  return iso({
    ...{ clock, label, state: row.state },
    ...(pausedBy === undefined ? {} : { pausedBy }),
    ...(targetDueAt === undefined ? {} : { targetDueAt }),
    ...(nextDueAt === undefined ? {} : { nextDueAt }),
    ...(nextThreshold === undefined ? {} : { nextThreshold }),
    ...progress,
  });
}
