export type { DataSource } from 'typeorm';
export { createDataSource, PATIENT_CONNECT_MS, type DataSourceOptions } from './data-source';
export { migrate } from './migrate';
export { newId } from './new-id';
export { IntentStore } from './intents/intent-store';
export { inTurn } from './intents/in-turn';
export type { CommandIntent, CommandResult, OpenedTicket, OpeningIntent, OpeningResult } from './intents/intent';
export { givenFacts, type Given } from './intents/given';
export type { StoredCommand } from './intents/stored-command';
export { TicketWriter } from './publishing/ticket-writer';
export { MessageDesk, type MessageKey } from './messages/message-desk';
export { ResendDesk, type Resend, type ResendResult, type WaitingResend } from './messages/resend-desk';
export { EngineReader, type DueTicket } from './engine/engine-reader';
export { Pulse, type Beat } from './engine/pulse';
export { AuditReader, type AuditedDeed, type AuditFilter } from './audit/audit-reader';
export { MessageList, type MessageFilter } from './messages/message-list';
export type { ListedMessage } from './messages/listed-message';
export type { Claim, ClaimedMessage, ClaimedNotice } from './messages/claimed-message';
export { PlacementDesk, type PlacementKey } from './placements/placement-desk';
export type { PlacementClaim, WantedPlacement } from './placements/wanted-placement';
export { TicketReader, type Page } from './reading/ticket-reader';
export type { ShownPlacement } from './reading/placements';
export type { KeptTicket } from './reading/kept-ticket';
export type { ListedTicket, ShownTicket } from './reading/listed-ticket';
export type { TicketOrder, UrgencyRank } from './reading/ticket-order';
export type { ListedStatus, TicketFilter } from './reading/ticket-filter';
export { BadCursor, type Paging } from './paging/cursor';
export { TicketNews, type Hearer } from './news/ticket-news';
export type { ToldEntry } from './reading/life';
export type { ToldMessage } from './reading/told';
export { Directory, type Outsider, type Person, type Roster } from './directory/directory';
export { PeopleDesk, type NewPerson, type PersonChange } from './directory/people-desk';
export { PeopleReader, type ListedPerson, type PeopleFilter } from './directory/people-reader';
export { Teams, type Team } from './directory/teams';
export { PolicyShelf, type PolicyDocument, type PolicyVersion, type Publishing } from './directory/policy-shelf';
export { RollOutDesk } from './roll-outs/roll-out-desk';
export { RollOutReader } from './roll-outs/roll-out-reader';
export type {
  Change,
  ChangesOf,
  ChosenTickets,
  OpenTicket,
  RollBackResult,
  RollOut,
  RollOutIntent,
  RollOutRefusal,
  RollOutResult,
  TicketChoice,
  ToChange,
} from './roll-outs/roll-out';
export { SampleDesk } from './samples/sample-desk';
export { Access } from './access/access';
export {
  AccountDesk,
  ONE_TIME_LASTS_MS,
  type AccountChange,
  type NewAccountFor,
  type NotGiven,
  type OneTimePassword,
} from './access/account-desk';
export { accessRoleOf, accessRoles, type AccessRole } from './access/access-roles';
export type { NewAccount } from './access/accounts';
export type { NewKey } from './access/api-keys';
export type { KnownPrincipal, ListedAccount, ListedKey, ListedSession } from './access/principal';
export { AuditLog, type Deed } from './audit/audit-log';
export { rights, AccountRow, ApiKeyRow, SessionRow, type Right } from './tables/access';
export { AuditRow } from './tables/audit';
export { TicketClockRow } from './tables/clock';
export { CommandRow } from './tables/command';
export { IntakeRow } from './tables/intake';
export { MessageRow, type MessageState } from './tables/message';
export { NoticeRow } from './tables/notice';
export { OrganisationRow } from './tables/organisation';
export { PartRow } from './tables/part';
export { PersonRow, type PersonKind } from './tables/person';
export { PublishedPolicyRow } from './tables/published-policy';
export { RoleHolderRow } from './tables/role-holder';
export { TeamMemberRow, TeamRow } from './tables/team';
export { TicketRow } from './tables/ticket';
export { TimelineRow, type EntryFacts } from './tables/timeline';
export { ReportReader } from './reports/report-reader';
export type { ReportedClock, ReportedEntry, ReportedTicket, ReportFacts, ReportFilter } from './reports/report-facts';
export { WallReader, type ComingBreach, type Held, type WallCounts } from './reports/wall-reader';
export { SavedViews, type SavedView, type ViewChange, type ViewResult } from './views/saved-views';
