import type { EntryType } from '@stepladder/domain';
import type { Say } from '../../../words/say';
import type { EntryView } from '../api/ticket';
import type { Listed, Names } from './names';

/** How an entry is told by what is known of it: the ending of its word, and the facts that it names. */
type Telling = [ending: string, facts: Record<string, string | number | null | undefined>];
type Tellings = (entry: EntryView, names: Names, say: Say) => Telling[];

const clock: Tellings = ({ clock: id }, names) => [['-of', { clock: id && names.clock(id) }]];
const move: Tellings = (entry, names) => [
  ['-from-to', { from: entry.fromRung && names.rung(entry.fromRung), rung: rungOf(entry, names) }],
  ['-to', { rung: rungOf(entry, names) }],
];
const rung =
  (ending: string): Tellings =>
  (entry, names) => [[ending, { rung: rungOf(entry, names) }]];
const person =
  (ending: string): Tellings =>
  ({ person: ref }, names) => [[ending, { person: ref && names.person(ref) }]];
const byKind: Tellings = ({ kind }) => (kind === 'testing' ? [['-testing', {}]] : []);

/** The types that are told in more than their plain word; the first telling whose facts are all known is taken. */
const tellings: Partial<Record<EntryType, Tellings>> = {
  opened: rung('-on'),
  assigned: person('-to'),
  prioritised: ({ priority }, names) => [['-to', { priority: priority && names.priority(priority) }]],
  classified: (entry, names) => [['-as', { facts: classification(entry, names) }]],
  suggested: (entry, names) => [['-by', { number: entry.suggestion, consulted: consultedOf(entry, names) }]],
  asked: (entry, names) => [['-whom', { consulted: consultedOf(entry, names) }]],
  tried: ({ suggestion, outcome }) => [[outcome ? `-${outcome}` : '', { number: suggestion }]],
  offered: rung('-to'),
  consulted: (entry, names) => [['-whom', { consulted: consultedOf(entry, names) }]],
  'review-due': ({ reason }, names) => [['-for', { reason: reason && names.reason(reason) }]],
  awaited: ({ reason }, names) => [['-for', { reason: reason && names.reason(reason) }]],
  escalated: move,
  'handed-back': move,
  'move-taken-back': move,
  'rung-already-reached': rung('-which'),
  'nobody-on': (entry, names) => [
    ['-whom', { whom: entry.role ? names.label('roles', entry.role) : rungOf(entry, names) }],
  ],
  complained: rung('-to'),
  'complaint-settled': rung('-by'),
  'emergency-declared': ({ criterion }, names) => [
    ['-for', { criterion: criterion && names.label('criteria', criterion) }],
  ],
  paged: person('-whom'),
  'placement-wanted': ({ placement }, names) => [
    ['-in', { placement: placement && names.label('placements', placement) }],
  ],
  intervened: rung('-who'),
  'project-requested': byKind,
  'project-approved': byKind,
  'project-refused': byKind,
  'participant-added': person('-whom'),
  refused: ({ because }, _, say) => [
    ['-command', { command: because.code === 'command' ? commandInWords(because.command, say) : undefined }],
  ],
  'clock-warned': clock,
  'clock-breached': clock,
  'clock-started': clock,
  'clock-restarted': clock,
  'clock-met': clock,
  'clock-met-withdrawn': clock,
  'firing-withdrawn': clock,
  'breach-repeated': ({ clock: id, count }, names) => [
    ['-times', { clock: id && names.clock(id), count }],
    ['-of', { clock: id && names.clock(id) }],
  ],
  'policy-changed': ({ policyVersion }) => [['-to', { version: policyVersion }]],
  'move-kept': rung('-on'),
  'message-not-delivered': person('-to'),
};

/** What happened, as a heading. A type this console does not know yet is shown as it is. */
export function entryInWords(entry: EntryView, names: Names, say: Say): string {
  const told = tellings[entry.type]?.(entry, names, say) ?? [];
  const [ending, facts] = told.find(([, known]) => Object.values(known).every(isKnown)) ?? ['', {}];
  return say(`timeline:entry-${entry.type}${ending}`, { ...facts, defaultValue: entry.type.replaceAll('-', ' ') });
}

/** How a command is called; opening a ticket is one too. */
export function commandInWords(command: string, say: Say): string {
  return command === 'open'
    ? say('timeline:entry-opened')
    : say(`ticket:command-${command}`, { defaultValue: command.replaceAll('-', ' ') });
}

function isKnown(fact: string | number | null | undefined): boolean {
  return fact !== undefined && fact !== null && fact !== '';
}

function rungOf({ rung: id }: EntryView, names: Names): string | undefined {
  return id ? names.rung(id) : undefined;
}

function classification({ plan, region, area, category }: EntryView, names: Names): string {
  const said = { plans: plan, regions: region, areas: area, categories: category };
  return Object.entries(said)
    .flatMap(([list, id]) => (id ? [names.label(list as Listed, id)] : []))
    .join(', ');
}

/** A rung, one of the policy's consultations, or the role that whoever decides a project asked. */
function consultedOf(entry: EntryView, names: Names): string | undefined {
  const { consultation } = entry;
  if (!consultation) return rungOf(entry, names);
  const label = names.label('consultations', consultation);
  return label === consultation ? names.label('roles', consultation) : label;
}
