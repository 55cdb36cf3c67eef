import type { EntryType } from '@stepladder/domain';
import type { EntryView } from '../api/ticket';
import type { Listed, Names } from './names';

type Wording = (entry: EntryView, names: Names) => string;

const clockOf: Wording = ({ clock }, names) => (clock ? names.clock(clock) : 'A clock');
const rungOf: Wording = ({ rung }, names) => (rung ? names.rung(rung) : 'the next rung');
const personOf: Wording = ({ person }, names) => (person ? names.person(person) : 'somebody');
const fromTo: Wording = ({ fromRung, rung }, names) =>
  [fromRung ? `from ${names.rung(fromRung)}` : '', rung ? `to ${names.rung(rung)}` : ''].filter(Boolean).join(' ');
const after = (head: string, tail: string): string => (tail ? `${head} ${tail}` : head);

/** Entries that a command brings about beside what it asks for. */
const isConsequence = /^(clock|breach|rung|firing|move|told)-/;

const wordings: Record<EntryType, Wording> = {
  opened: (entry, names) => after('Opened', entry.rung ? `on ${names.rung(entry.rung)}` : ''),
  acknowledged: () => 'Acknowledged',
  assigned: (entry, names) => `Assigned to ${personOf(entry, names)}`,
  responded: () => 'The requester was answered',
  'work-started': () => 'Work started',
  'work-stopped': () => 'Work stopped',
  prioritised: ({ priority }, names) => after('Priority set', priority ? `to ${names.priority(priority)}` : ''),
  classified: (entry, names) => after('Classified', classification(entry, names)),
  suggested: (entry, names) => `Suggestion ${numberOf(entry)} by ${consultedOf(entry, names)}`,
  asked: (entry, names) =>
    entry.rung || entry.consultation ? `Asked ${consultedOf(entry, names)}` : 'Asked the holder',
  answered: () => 'Answered',
  tried: (entry) => `Suggestion ${numberOf(entry)} tried: it ${entry.outcome ?? 'was of no use'}`,
  offered: (entry, names) => `Offered to ${rungOf(entry, names)}`,
  consulted: (entry, names) => `Consulted ${consultedOf(entry, names)}`,
  'review-due': ({ reason }, names) => after('Wait to be looked at again', reason ? `(${names.reason(reason)})` : ''),
  awaited: ({ reason }, names) => after('Awaiting', reason ? names.reason(reason).replace(/^awaiting /i, '') : ''),
  resumed: () => 'Resumed',
  escalated: (entry, names) => after('Escalated', fromTo(entry, names)),
  'rung-already-reached': (entry, names) => `${rungOf(entry, names)} was already reached`,
  'nobody-on': (entry, names) =>
    `Nobody was there: ${entry.role ? names.label('roles', entry.role) : rungOf(entry, names)}`,
  complained: (entry, names) => after('Complaint', entry.rung ? `to ${names.rung(entry.rung)}` : ''),
  'complaint-settled': (entry, names) => after('Complaint settled', entry.rung ? `by ${names.rung(entry.rung)}` : ''),
  'emergency-declared': ({ criterion }, names) =>
    criterion ? `Emergency declared: ${names.label('criteria', criterion)}` : 'Emergency declared',
  'emergency-approved': () => 'Emergency approved',
  'emergency-not-approved': () => 'Emergency not approved',
  paged: (entry, names) => `Called ${personOf(entry, names)}`,
  'paging-exhausted': () => 'Nobody acknowledged: the calls go to the fallback',
  'placement-wanted': ({ placement }, names) =>
    after('To be kept', placement ? `in ${names.label('placements', placement)} as well` : 'elsewhere'),
  'handed-back': (entry, names) => after('Handed back', fromTo(entry, names)),
  intervened: (entry, names) => `${rungOf(entry, names)} intervened`,
  'project-requested': ({ kind }) => `Asked for ${kind ?? 'project'} status`,
  'project-approved': ({ kind }) => `${kind === 'testing' ? 'Testing' : 'Project'} status approved`,
  'project-refused': ({ kind }) => `${kind === 'testing' ? 'Testing' : 'Project'} status refused`,
  'participant-added': (entry, names) => `${personOf(entry, names)} added as participant`,
  noted: () => 'Note',
  resolved: () => 'Resolved',
  reopened: () => 'Reopened',
  closed: () => 'Closed',
  cancelled: () => 'Cancelled',
  refused: ({ because }) => (because.code === 'command' ? `Refused: ${because.command}` : 'Refused'),
  'clock-warned': (entry, names) => `${clockOf(entry, names)}: warning`,
  'clock-breached': (entry, names) => `${clockOf(entry, names)}: breach`,
  'breach-repeated': (entry, names) => after(`${clockOf(entry, names)}: breach told again`, timesOf(entry)),
  'clock-started': (entry, names) => `${clockOf(entry, names)}: started`,
  'policy-changed': ({ policyVersion }) => after('Policy changed', policyVersion ? `to version ${policyVersion}` : ''),
  'clock-restarted': (entry, names) => `${clockOf(entry, names)}: restarted`,
  'clock-met': (entry, names) => `${clockOf(entry, names)}: met`,
  'clock-met-withdrawn': (entry, names) => `${clockOf(entry, names)}: met withdrawn`,
  'move-taken-back': (entry, names) => after('Move taken back', fromTo(entry, names)),
  'move-kept': (entry, names) => after('Move kept', entry.rung ? `on ${names.rung(entry.rung)}` : ''),
  'taken-as-it-stands': () => 'A command that came too late to be decided again was taken as the ticket stands',
  'firing-withdrawn': (entry, names) => `${clockOf(entry, names)}: firing withdrawn`,
  'told-to-stand-down': () => 'Told to stand down',
  'message-not-delivered': (entry, names) =>
    after('Message not delivered', entry.person ? `to ${names.person(entry.person)}` : ''),
};

function classification({ plan, region, area, category }: EntryView, names: Names): string {
  const said = { plans: plan, regions: region, areas: area, categories: category };
  return Object.entries(said)
    .flatMap(([list, id]) => (id ? [names.label(list as Listed, id)] : []))
    .join(', ');
}

/** A rung, one of the policy's consultations, or the role that whoever decides a project asked. */
function consultedOf(entry: EntryView, names: Names): string {
  const { consultation } = entry;
  if (!consultation) return rungOf(entry, names);
  const label = names.label('consultations', consultation);
  return label === consultation ? names.label('roles', consultation) : label;
}

function numberOf({ suggestion }: EntryView): string {
  return suggestion ? String(suggestion) : '';
}

/** What happened, as a heading. A type this console does not know yet is shown as it is. */
export function entryInWords(entry: EntryView, names: Names): string {
  const wording = wordings[entry.type] as Wording | undefined;
  return wording ? wording(entry, names) : entry.type.replaceAll('-', ' ');
}

/** Why it happened: who asked, or which clock fell due. */
export function causeInWords({ type, because }: EntryView, names: Names): string {
  switch (because.code) {
    case 'command': {
      const by = `by ${names.person(because.by)}`;
      return isConsequence.test(type) ? `because of ${because.command} ${by}` : by;
    }
    case 'late-command':
      return `because ${because.command} by ${names.person(because.by)} was received earlier and arrived late`;
    case 'clock':
      return `because ${names.clock(because.clock)} reached ${thresholdInWords(because)}`;
    case 'due':
      return because.what === 'review'
        ? 'because whoever set the wait asked for it'
        : 'because the time for reopening ran out';
    case 'paging':
      return because.round > 0
        ? `because nobody had acknowledged (${because.round + 1}. call)`
        : 'because somebody must be reached';
    case 'delivery':
      return 'because every attempt to deliver failed';
  }
}

function thresholdInWords({ threshold, cycle, round }: { threshold: string; cycle: number; round: number }): string {
  const cycles = cycle > 1 ? `, cycle ${cycle}` : '';
  const point = threshold === 'breach' ? 'its target' : threshold;
  return `${point}${cycles}${round > 0 ? `, round ${round}` : ''}`;
}

function timesOf({ count }: EntryView): string {
  return count ? `(${count})` : '';
}
