import { log, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { TicketActivities, WantedVersion } from '@stepladder/activities';
import {
  completePolicy,
  openCalendar,
  type CalendarWindow,
  type Carried,
  type Instant,
  type Policy,
  type PolicyInForce,
  type Ticket,
  type TicketInput,
} from '@stepladder/domain';
import { Calendars, stretchOf } from './calendars';

type Version = { policy: Policy; windows: CalendarWindow[] };

/** One quick try inside the workflow task; the database answers in milliseconds or is away. */
const { policyVersion: readNow } = proxyLocalActivities<TicketActivities>({
  startToCloseTimeout: '5s',
  retry: { maximumAttempts: 1 },
  summary: 'read another version of the policy',
});

/** For ever, because a command that was received is never lost; the clocks go on meanwhile. */
const { policyVersion: readWhenPossible } = proxyActivities<TicketActivities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '1s', maximumInterval: '30s' },
  summary: 'read another version of the policy',
});

/** The version of its policy that a ticket goes by, and those it may change to. */
export class Rulebook {
  readonly calendars: Calendars;
  private rules: Policy;
  /** Versions read for commands that ask for them; nothing where there is no such version. */
  private readonly offered = new Map<number, Version | null>();

  constructor(private readonly input: TicketInput) {
    this.rules = completePolicy(input.policy);
    this.calendars = new Calendars(input.opening, this.rules, input.windows);
  }

  /** What the engine decides by. */
  get inForce(): PolicyInForce {
    return { ...this.rules, calendars: this.calendars.opened };
  }

  /** What the workflow continues as new with: by this version, with the stretch of its calendars that it holds. */
  inputWith(carried: Carried): TicketInput {
    return { ...this.input, policy: this.rules, windows: this.calendars.carried, carried };
  }

  /** Reads another version unless it has been; says whether it is known now what that says, or that there is none. */
  async readNow(version: number, now: Instant): Promise<boolean> {
    if (this.offered.has(version)) return true;
    try {
      this.offered.set(version, await readNow(this.wanted(version, now)));
      return true;
    } catch (error) {
      log.warn('another version of the policy could not be read at once', { version, error: String(error) });
      return false;
    }
  }

  /** The same, however long it takes. */
  async readWhenPossible(version: number, now: Instant): Promise<void> {
    this.offered.set(version, await readWhenPossible(this.wanted(version, now)));
  }

  /** A version that has been read, with its calendars; undefined when there is none. */
  version(version: number): PolicyInForce | undefined {
    const read = this.offered.get(version);
    if (!read) return undefined;
    const calendars = Object.fromEntries(read.windows.map((window) => [window.id, openCalendar(window)]));
    return { ...read.policy, calendars };
  }

  /** A command that asked for a version has been decided; whoever asks again gets what is published then. */
  forget(version: number): void {
    this.offered.delete(version);
  }

  /** Goes by the version that the ticket now goes by. */
  follow({ policy: { version } }: Ticket): void {
    if (version === this.rules.version) return;
    const next = this.offered.get(version);
    if (!next) throw new Error(`version ${version} of policy ${this.rules.id} was never offered`);
    this.rules = next.policy;
    this.calendars.goBy(next.policy, next.windows);
  }

  private wanted(version: number, now: Instant): WantedVersion {
    const { organisation } = this.input.opening;
    return { organisation, policy: this.rules.id, version, ...stretchOf(this.input.opening, now) };
  }
}
