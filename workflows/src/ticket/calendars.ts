import { log, proxyLocalActivities } from '@temporalio/workflow';
import type { TicketActivities } from '@stepladder/activities';
import {
  openCalendar,
  windowsAgree,
  type Calendar,
  type CalendarWindow,
  type Instant,
  type Opening,
  type Policy,
} from '@stepladder/domain';

const DAY_MS = 86_400_000;
/** A later stretch is fetched this long before the known one ends (decisions 6). */
const EARLY_MS = 30 * DAY_MS;
/** How far the next stretch reaches; its beginning overlaps the one before. */
const REACH_MS = 120 * DAY_MS;
/** When the next stretch cannot be had, it is asked for again after this long. */
const AGAIN_MS = DAY_MS;

const { calendarWindows } = proxyLocalActivities<TicketActivities>({
  startToCloseTimeout: '10s',
  retry: { maximumAttempts: 2 },
  summary: 'read on in the calendars',
});

/** The stretch of the policy's calendars that the ticket holds; a later one is fetched in time. */
export class Calendars {
  opened: Record<string, Calendar> = {};
  private notBeforeAt = 0;

  constructor(
    private readonly opening: Opening,
    private policy: Pick<Policy, 'id' | 'version'>,
    private windows: CalendarWindow[],
  ) {
    this.open();
  }

  /** The calendars of another version from now on; its hours may be others even where the known ones reach. */
  goBy(policy: Pick<Policy, 'id' | 'version'>, windows: CalendarWindow[]): void {
    this.policy = { id: policy.id, version: policy.version };
    this.windows = windows;
    this.notBeforeAt = 0;
    this.open();
  }

  /** What goes along when the workflow continues as new. */
  get carried(): CalendarWindow[] {
    return this.windows;
  }

  /** When the next stretch should be fetched; undefined where every clock counts elapsed time. */
  get refreshAt(): Instant | undefined {
    if (this.windows.length === 0) return undefined;
    return Math.max(Math.min(...this.windows.map(({ until }) => until)) - EARLY_MS, this.notBeforeAt);
  }

  /** Whether it is time for the next stretch. */
  isDue(now: Instant): boolean {
    return this.refreshAt !== undefined && now >= this.refreshAt;
  }

  /** Fetches the next stretch; hours already announced to anybody stay as they were. */
  async refresh(now: Instant): Promise<void> {
    const { opening, policy } = this;
    const calendars = this.windows.map(({ id }) => id);
    const wanted = { organisation: opening.organisation, policy: policy.id, version: policy.version, calendars };
    try {
      const later = await calendarWindows({ ...wanted, ...stretchOf(opening, now) });
      const agree = later.every((window) =>
        windowsAgree(this.opened[window.id] ?? openCalendar(window), openCalendar(window)),
      );
      if (!agree) throw new Error('the later stretch has other hours where both reach');
      this.windows = later;
      this.open();
    } catch (error) {
      log.warn('the next stretch of the calendar could not be had', { error: String(error) });
      this.notBeforeAt = now + AGAIN_MS;
    }
  }

  private open(): void {
    this.opened = Object.fromEntries(this.windows.map((window) => [window.id, openCalendar(window)]));
  }
}

/** The stretch of calendars that a ticket needs: from a week before it was opened on, because its ledgers reach back to there. */
export function stretchOf({ openedAt }: Opening, now: Instant): { fromAt: Instant; untilAt: Instant } {
  return { fromAt: openedAt - 7 * DAY_MS, untilAt: now + REACH_MS };
}
