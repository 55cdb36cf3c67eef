import type {
  Amount,
  Audience,
  Channel,
  EntryType,
  Fits,
  Measure,
  Policy,
  Tell,
  TicketPerson,
  Trigger,
} from '@stepladder/domain';
import { inWords } from '../lint/finding';

const units = [
  { ms: 3_600_000, name: 'hour' },
  { ms: 60_000, name: 'minute' },
  { ms: 1_000, name: 'second' },
];

/** An amount of what is counted: `15 minutes`, `8 hours of working time`, `2 working days`. */
export function amountInWords({ n, d }: Amount, measure: Measure): string {
  if (measure.time === 'working-days') return counted(n / d, 'working day');
  return `${elapsedInWords({ n, d })}${measure.time === 'working' ? ' of working time' : ''}`;
}

/** A length of time on the wall: `48 hours`, `90 seconds`. */
export function elapsedInWords({ n, d }: Amount): string {
  const ms = n / d;
  const unit = units.find((each) => ms % each.ms === 0 && ms >= each.ms);
  return unit ? counted(ms / unit.ms, unit.name) : counted(ms, 'millisecond');
}

/** In what something is counted, for the end of a sentence. */
export function measureInWords(measure: Measure): string {
  return measure.time === 'elapsed' ? 'on the wall' : `by the calendar ${measure.calendar}`;
}

/** A number of things. */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

const ticketPeople: Record<TicketPerson, string> = {
  holder: 'the holder',
  'previous-holder': 'the previous holder',
  team: "the holder's team",
  requester: 'the requester',
  participants: 'the participants',
  consulted: 'whoever was consulted last',
  named: 'the person named',
  accountable: 'whoever has become accountable',
};

/** Who is meant: `the holder and Lead`. */
export function audienceInWords(policy: Policy, audiences: Audience[]): string {
  return inWords(audiences.map((each) => ('who' in each ? ticketPeople[each.who] : roleLabel(policy, each.role))));
}

/** A role by its name for people. */
export function roleLabel(policy: Policy, role: string): string {
  return policy.roles.find(({ id }) => id === role)?.label ?? role;
}

const channelNames: Record<Channel, string> = {
  email: 'e-mail',
  goto: 'GoTo call',
  teams: 'Teams',
  phone: 'phone',
  text: 'text message',
};

/** Channels in words: `e-mail and phone`. */
export function channelsInWords(channels: Channel[]): string {
  return inWords(channels.map((each) => channelNames[each]));
}

/** One telling: `the holder, by e-mail (template warned)`. */
export function tellInWords(policy: Policy, { to, template, channels, shows }: Tell): string {
  const words = shows === undefined ? '' : `, with the words “${shows}”`;
  return `${audienceInWords(policy, to)}, by ${channelsInWords(channels)} (template \`${template}\`)${words}`;
}

/** Several tellings; `nobody` when there is none. */
export function tellsInWords(policy: Policy, tells: Tell[]): string {
  return tells.length === 0 ? 'nobody' : tells.map((each) => tellInWords(policy, each)).join('; ');
}

/** Which tickets are meant: `of priority high or low and plan basic`; nothing for all. */
export function fitsInWords(policy: Policy, fits: Fits): string {
  const kinds = [
    { name: 'priority', ids: fits.priorities, of: policy.priorities },
    { name: 'plan', ids: fits.plans, of: policy.plans },
    { name: 'region', ids: fits.regions, of: policy.regions },
    { name: 'category', ids: fits.categories, of: policy.categories },
    { name: 'area', ids: fits.areas, of: policy.areas },
  ];
  const said = kinds.flatMap(({ name, ids, of }) =>
    ids === undefined
      ? []
      : [`${name} ${ids.map((id) => of.find((each) => each.id === id)?.label ?? id).join(' or ')}`],
  );
  return said.length === 0 ? '' : `of ${said.join(' and ')}`;
}

/** Several things that may happen: `it is answered, or Desk is consulted`. */
export function triggersInWords(policy: Policy, triggers: Trigger[]): string {
  return triggers.map((each) => triggerInWords(policy, each)).join(', or ');
}

function triggerInWords(policy: Policy, { event, with: about }: Trigger): string {
  if (about === undefined) return eventWords[event];
  return `${eventWords[event]} (${nameOf(policy, about)})`;
}

function nameOf(policy: Policy, id: string): string {
  const named = [...policy.ladders.flatMap(({ rungs }) => rungs), ...policy.consultations, ...policy.roles];
  return named.find((each) => each.id === id)?.label ?? id;
}

/** What happens to a ticket, as a clause after “when”. */
export const eventWords: Record<EntryType, string> = {
  opened: 'it is opened',
  acknowledged: 'it is acknowledged',
  assigned: 'it is assigned',
  responded: 'the requester is answered',
  'work-started': 'work begins',
  'work-stopped': 'work pauses',
  prioritised: 'its priority changes',
  classified: 'its plan, region, area or category changes',
  suggested: 'something is suggested',
  asked: 'a question is asked',
  answered: 'a question is answered',
  tried: 'a suggestion has been tried',
  offered: 'it is offered to the next rung',
  consulted: 'somebody is consulted',
  awaited: 'it begins to wait',
  'review-due': 'a wait is to be looked at again',
  resumed: 'it goes on after waiting',
  escalated: 'it moves up',
  'rung-already-reached': 'a clock means a rung that it has reached',
  'nobody-on': 'nobody is there',
  'handed-back': 'it is handed back',
  complained: 'somebody complains',
  'complaint-settled': 'a complaint is settled',
  'emergency-declared': 'an emergency is declared',
  'emergency-approved': 'an emergency is approved',
  'emergency-not-approved': 'an emergency is not approved',
  paged: 'somebody is paged',
  'paging-exhausted': 'nobody paged has acknowledged',
  'placement-wanted': 'it is to be kept elsewhere as well',
  intervened: 'the top intervenes',
  'project-requested': 'a project is asked for',
  'project-approved': 'a project is approved',
  'project-refused': 'a project is refused',
  'participant-added': 'somebody is added',
  noted: 'a note is written',
  resolved: 'it is resolved',
  reopened: 'it is re-opened',
  closed: 'it is closed',
  cancelled: 'it is cancelled',
  refused: 'a command is refused',
  'clock-warned': 'a clock warns',
  'clock-breached': 'a clock is breached',
  'breach-repeated': 'a breach is told again',
  'clock-started': 'a clock starts',
  'clock-restarted': 'a clock restarts',
  'policy-changed': 'it goes on under another version of the policy',
  'clock-met': 'a clock is met',
  'clock-met-withdrawn': 'a clock that was met runs again',
  'move-taken-back': 'a move is taken back',
  'move-kept': 'a move is kept',
  'taken-as-it-stands': 'a late command is taken as the ticket stands',
  'firing-withdrawn': 'what a clock did is withdrawn',
  'told-to-stand-down': 'somebody is told to stand down',
  'message-not-delivered': 'a message could not be delivered',
};
