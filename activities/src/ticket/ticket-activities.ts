import { compileCalendar } from '@stepladder/calendar';
import type { CalendarWindow, Instant, Publication } from '@stepladder/domain';
import { TicketWriter, type DataSource } from '@stepladder/read-model';
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

export type TicketActivities = {
  publishTicket(publication: Publication): Promise<void>;
  calendarWindows(wanted: WantedWindows): Promise<CalendarWindow[]>;
};

/** What a ticket's workflow does outside itself: writes the read model, and reads on in its calendars. Each may run twice. */
export function createTicketActivities(deps: { dataSource: DataSource; policies: PolicyBook }): TicketActivities {
  const writer = new TicketWriter(deps.dataSource);
  return {
    publishTicket: (publication) => writer.publish(publication),

    async calendarWindows({ organisation, policy, version, calendars, fromAt, untilAt }) {
      const published = await deps.policies.get(organisation, policy, version);
      return calendars.map((id) => compileCalendar(id, calendarRulesOf(published, id), fromAt, untilAt));
    },
  };
}
