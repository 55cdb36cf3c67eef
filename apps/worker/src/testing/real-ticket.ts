import { toReal, type Answer, type Command, type EntryType, type RatedClock } from '@stepladder/domain';
import { skipTo } from '@stepladder/embedded';
import { fingerprintOf, type RealWorld } from './real-world';
import { whereItStands } from './where-it-stands';

type Wish = Command extends infer Each ? (Each extends Command ? Omit<Each, 'commandId' | 'by'> : never) : never;

/** A line of the timeline as Postgres has it. */
export type Line = {
  seq: number;
  at: number;
  type: EntryType;
  because: { code: string };
  facts: Record<string, unknown>;
  lateByMs?: number;
};

/** A killed worker's activity is tried again after fifteen seconds. */
const PATIENCE_MS = 90_000;

/** One ticket on the real server, brought through its time by skipping or by a rated clock. */
export class RealTicket {
  constructor(
    private readonly world: RealWorld,
    readonly organisation: string,
    readonly id: string,
    readonly clock: RatedClock,
  ) {}

  /** Lets the ticket's time pass to `at`, by skipping. */
  async until(at: number): Promise<this> {
    await skipTo(this.world.client, this.id, this.realAt(at));
    return this;
  }

  /** The instant of the workflow's own time at which the ticket's is `at`. */
  realAt(at: number): number {
    return toReal(this.clock, at);
  }

  /** Sends a command that counts from `at`, at that instant of the ticket's time, and waits for its answer. */
  async say(at: number, wish: Wish, { by = 'ann', travel = true } = {}): Promise<Answer> {
    if (travel) await this.until(at - 1);
    const commandId = await this.store(at, wish, by);
    await this.world.deliver(this.organisation, this.id);
    return this.answer(commandId);
  }

  /** Keeps a command as the API does, without delivering it. */
  async store(at: number | undefined, wish: Wish, by = 'ann'): Promise<string> {
    const commandId = `c-${this.id}-${this.world.next()}`;
    const command = { ...wish, commandId, by };
    const { organisation, id: ticketId } = this;
    const when = at === undefined ? {} : { at };
    const received = await this.world.intents.receive({
      organisation,
      ticketId,
      command,
      fingerprint: fingerprintOf(commandId),
      ...when,
    });
    if (received.result !== 'stored') throw new Error(`not stored: ${received.result}`);
    return commandId;
  }

  /** What became of a command; asked again while the workflow is just beginning or continuing as new. */
  async answer(commandId: string): Promise<Answer> {
    const handle = this.world.client.workflow.getHandle(this.id);
    const giveUpAt = performance.now() + PATIENCE_MS;
    for (;;) {
      const given = await handle.query<Answer | undefined, [string]>('answerTo', commandId).catch((error: unknown) => {
        if (performance.now() > giveUpAt) throw error;
        return undefined;
      });
      if (given) return given;
      if (performance.now() > giveUpAt)
        throw new Error(`${commandId} has no answer; ${await whereItStands(this.world.client, this.id)}`);
    }
  }

  /** The timeline by (at, seq), once everything decided has been written. */
  async timeline(): Promise<Line[]> {
    await this.written();
    const rows = await this.world.dataSource.query<Record<string, unknown>[]>(
      `select seq, (extract(epoch from at) * 1000)::bigint as at, type, because, facts, late_by_ms from timeline
       where organisation = $1 and ticket_id = $2 order by timeline.at, seq`,
      [this.organisation, this.id],
    );
    return rows.map(({ at, late_by_ms, ...row }) => {
      const late = late_by_ms === null ? {} : { lateByMs: Number(late_by_ms) };
      return { ...(row as Omit<Line, 'at'>), at: Number(at), ...late };
    });
  }

  /** The timeline in a few words a line. */
  async told(types: EntryType[], zone = 'UTC'): Promise<string[]> {
    const lines = await this.timeline();
    return lines
      .filter(({ type }) => types.includes(type))
      .map(({ at, type, facts }) => words(at, type, facts['rung'], zone));
  }

  /** Everything a person was sent about this ticket, oldest first. */
  async mailTo(address: string): Promise<string[]> {
    const messages = await this.world.mailbox.messages({ to: address });
    return messages.map(({ subject }) => subject).filter((subject) => subject.includes(this.id));
  }

  /** Waits until the read model has what the workflow has decided. */
  async written(): Promise<void> {
    const giveUpAt = performance.now() + PATIENCE_MS;
    for (;;) {
      const description = await this.world.client.workflow.getHandle(this.id).describe();
      const pending = description.raw.pendingActivities?.length ?? 0;
      if (pending === 0 && !description.raw.pendingWorkflowTask) return;
      if (performance.now() > giveUpAt) throw new Error(`${this.id} still has ${pending} activities under way`);
      await new Promise((again) => setImmediate(again));
    }
  }
}

/** `Mon 17:00 escalated team-lead`, in that zone. */
export function words(at: number, type: string, rung: unknown, zone: string): string {
  const options = {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  } as const;
  const stamp = new Intl.DateTimeFormat('en-GB', options).format(at).replace(',', '').replace(/:00$/, '');
  return `${stamp} ${type}${typeof rung === 'string' ? ` ${rung}` : ''}`;
}
