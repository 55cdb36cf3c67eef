import { compileCalendar } from '@stepladder/calendar';
import type { CalendarWindow, Instant, Policy, Publication } from '@stepladder/domain';
import { TicketWriter, type DataSource } from '@stepladder/read-model';
import { calendarsOf } from '../intents/ticket-input';
import { calendarRulesOf, type PolicyBook } from '../policies/policy-book';

/** A stretch of calendars of a policy, as it was published in that version. */
export type WantedWindows = {
  organisation: string;
  policy: string;
  version: number;
  calendars: string[];
  fromAt: Instant;
  untilAt: Instant;
};

/** Another version of a policy, with a stretch of all its calendars. */
export type WantedVersion = Omit<WantedWindows, 'calendars'>;

export type TicketActivities = {
  publishTicket(publication: Publication): Promise<void>;
  calendarWindows(wanted: WantedWindows): Promise<CalendarWindow[]>;
  /** Nothing when it was never published. */
  policyVersion(wanted: WantedVersion): Promise<{ policy: Policy; windows: CalendarWindow[] } | null>;
};

/** What a ticket's workflow does outside itself: writes the read model, reads on in its calendars, and reads other versions of its policy. Each may run twice. */
export function createTicketActivities(deps: { dataSource: DataSource; policies: PolicyBook }): TicketActivities {
  const writer = new TicketWriter(deps.dataSource);
  return {
    publishTicket: (publication) => writer.publish(publication),

    async calendarWindows({ organisation, policy, version, calendars, fromAt, untilAt }) {
      const published = await deps.policies.get(organisation, policy, version);
      return calendars.map((id) => compileCalendar(id, calendarRulesOf(published, id), fromAt, untilAt));
    },

    async policyVersion({ organisation, policy, version, fromAt, untilAt }) {
      const published = await deps.policies.find(organisation, policy, version);
      if (!published) return null;
      const windows = calendarsOf(published.policy).map((id) =>
        compileCalendar(id, calendarRulesOf(published, id), fromAt, untilAt),
      );
      return { policy: published.policy, windows };
    },
  };
}
