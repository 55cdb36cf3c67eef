import { AccountRow, ApiKeyRow, SessionRow } from './access';
import { AuditRow } from './audit';
import { TicketClockRow } from './clock';
import { CommandRow } from './command';
import { IntakeRow } from './intake';
import { MessageRow } from './message';
import { NoticeRow } from './notice';
import { OrganisationRow } from './organisation';
import { PartRow } from './part';
import { PersonRow } from './person';
import { PlacementRow } from './placement';
import { PublishedPolicyRow } from './published-policy';
import { ResendRow } from './resend';
import { RollOutRow, RollOutTicketRow } from './roll-out';
import { RoleHolderRow } from './role-holder';
import { SavedViewRow } from './saved-view';
import { TeamMemberRow, TeamRow } from './team';
import { TicketRow } from './ticket';
import { TimelineRow } from './timeline';
import { WipedTicketRow } from './wiped-ticket';

/** Every table there is. */
export const tables = [
  OrganisationRow,
  PersonRow,
  RoleHolderRow,
  TeamRow,
  TeamMemberRow,
  PublishedPolicyRow,
  ApiKeyRow,
  AccountRow,
  SessionRow,
  AuditRow,
  IntakeRow,
  CommandRow,
  TicketRow,
  TimelineRow,
  TicketClockRow,
  MessageRow,
  NoticeRow,
  PartRow,
  PlacementRow,
  ResendRow,
  WipedTicketRow,
  RollOutRow,
  RollOutTicketRow,
  SavedViewRow,
];
