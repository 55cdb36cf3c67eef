import { BreachesOfTickets1795730000000 } from './breaches-of-tickets';
import { ClassifiedTickets1795540000000 } from './classified-tickets';
import { ExternalExperts1795550000000 } from './external-experts';
import { FirstSchema1763769600000 } from './first-schema/first-schema';
import { FollowedTickets1795600000000 } from './followed-tickets';
import { PersonLanguages1795590000000 } from './person-languages';
import { PeopleLeave1795610000000 } from './people-leave';
import { GivenAccounts1795720000000 } from './given-accounts';
import { KnownBrowsers1795660000000 } from './known-browsers';
import { PlacementClaims1795560000000 } from './placement-claims';
import { NewsByRow1795650000000 } from './news-by-row';
import { SampleTickets1795700000000 } from './sample-tickets';
import { TicketNews1795570000000 } from './ticket-news';
import { ResentMessages1795580000000 } from './resent-messages';
import { RollOuts1795690000000 } from './roll-outs';
import { SavedViews1795710000000 } from './saved-views';
import { TicketState1795530000000 } from './ticket-state';

/** Every step of the schema, oldest first; a step that has run anywhere never changes. */
export const migrations = [
  FirstSchema1763769600000,
  TicketState1795530000000,
  ClassifiedTickets1795540000000,
  ExternalExperts1795550000000,
  PlacementClaims1795560000000,
  TicketNews1795570000000,
  ResentMessages1795580000000,
  PersonLanguages1795590000000,
  FollowedTickets1795600000000,
  PeopleLeave1795610000000,
  NewsByRow1795650000000,
  KnownBrowsers1795660000000,
  RollOuts1795690000000,
  SampleTickets1795700000000,
  SavedViews1795710000000,
  GivenAccounts1795720000000,
  BreachesOfTickets1795730000000,
];
