export {
  createTicketActivities,
  type TicketActivities,
  type WantedVersion,
  type WantedWindows,
} from './ticket/ticket-activities';
export { createNoticeActivities, type NoticeActivities, type NoticeParts } from './notices/notice-activities';
export { DELIVERIES_AT_ONCE, smtpTransport, type MailTransport } from './notices/smtp-transport';
export { createPlacingActivities, type PlacingActivities } from './placing/placing-activities';
export type { WayElsewhere, WaysElsewhere } from './placing/way-elsewhere';
export { createIntentActivities, type IntentActivities } from './intents/intent-activities';
export { followUpIdOf } from './intents/follow-up';
export { IntentDelivery } from './intents/intent-delivery';
export { Resending } from './resends/resending';
export type { Undelivered } from './intents/undelivered';
export { ticketInputOf, calendarsOf } from './intents/ticket-input';
export { PolicyBook, type PublishedPolicy } from './policies/policy-book';
