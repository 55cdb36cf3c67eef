import { thresholdIn } from '../threshold-in';
import type { Wording } from '../wording';
import { commands } from './commands';
import { happened } from './happened';
import { plainSentence, sentences } from './sentences';

const oneOf = (events: string[]) => new Intl.ListFormat('de', { type: 'disjunction' }).format(events);

export const german: Wording = {
  locale: 'de-DE',
  sentences,
  plainSentence,
  happened,
  commands,
  outcomes: { worked: 'hat geholfen', failed: 'hat nicht geholfen' },
  kinds: { project: 'Projekt', testing: 'Test' },
  statuses: {
    open: 'offen',
    'in-progress': 'in Arbeit',
    awaiting: 'wartet',
    project: 'Projekt',
    testing: 'im Test',
    resolved: 'gelöst',
    closed: 'geschlossen',
    cancelled: 'storniert',
  },
  threshold: thresholdIn({
    target: 'die Frist',
    before: (length) => `${length} vor der Frist`,
    units: { s: 's', m: 'min', h: 'h', wd: 'Arbeitstage' },
  }),
  share: (count, of) => `${count} von ${of}`,
  units: ['T', 'h', 'min', 's'],
  frame: {
    hello: (name) => `Guten Tag ${name},`,
    several: (count) => `${count} Hinweise`,
    ticket: 'Ticket',
    priority: (priority, status) => `Priorität ${priority}, ${status}`,
    next: 'Was als Nächstes kommt',
    nothingNext: 'Von selbst steht zurzeit nichts an.',
    hurried: (rate) => `Die Zeiten sind die des Tickets: Es läuft ${rate}-mal so schnell wie die Uhr an der Wand.`,
    lateBy: (length) => `${length} verspätet`,
    dueBy: (when) => `bis ${when}`,
    dueNever: 'es gibt keine Frist mehr',
    dueBefore: (when) => `vorher: bis ${when}`,
  },
  next: {
    closing: 'wird geschlossen, sofern nicht wieder geöffnet',
    review: 'das Warten ist wieder anzusehen, sofern nicht fortgesetzt',
    call: (people, round) =>
      `Anruf bei ${people}${round === 0 ? '' : ` (Runde ${round + 1})`}, sofern nicht vorher bestätigt`,
    callsEnd: (role) =>
      `${role === undefined ? 'die Anrufe enden' : `${role} erhält es`}, sofern nicht vorher bestätigt`,
    warning: (clock, again, unless) => `Vorwarnung ${clock}${again}, ${unless}`,
    breach: (clock, again, unless) => `${clock} wird überschritten${again}, ${unless}`,
    moves: (moves, unless) => `${moves.join(', ')}, ${unless}`,
    upAndMoves: (clock, moves, unless) => `${clock} läuft ab: ${moves.join(', ')}, ${unless}`,
    move: {
      'takes-over': (rung) => `${rung} übernimmt`,
      'is-involved': (rung) => `${rung} wird einbezogen`,
      'already-reached': (rung) => `${rung} (schon erreicht)`,
    },
    waitEnds: 'das Warten endet',
    again: (round) => ` (erneuter Hinweis, ${round})`,
    unless: (events) => `sofern nicht vorher: ${oneOf(events)}`,
    resumed: 'fortgesetzt',
  },
};
