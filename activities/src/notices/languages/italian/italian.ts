import { thresholdIn } from '../threshold-in';
import type { Wording } from '../wording';
import { commands } from './commands';
import { happened } from './happened';
import { plainSentence, sentences } from './sentences';

const oneOf = (events: string[]) => new Intl.ListFormat('it', { type: 'disjunction' }).format(events);

export const italian: Wording = {
  locale: 'it-IT',
  sentences,
  plainSentence,
  happened,
  commands,
  outcomes: { worked: 'ha funzionato', failed: 'non ha funzionato' },
  kinds: { project: 'progetto', testing: 'in prova' },
  statuses: {
    open: 'aperto',
    'in-progress': 'in lavorazione',
    awaiting: 'in attesa',
    project: 'progetto',
    testing: 'in prova',
    resolved: 'risolto',
    closed: 'chiuso',
    cancelled: 'annullato',
  },
  threshold: thresholdIn({
    target: 'il suo limite',
    before: (length) => `${length} prima del limite`,
    units: { s: 's', m: 'min', h: 'h', wd: 'giorni lavorativi' },
  }),
  share: (count, of) => `${count} su ${of}`,
  units: ['g', 'h', 'min', 's'],
  frame: {
    hello: (name) => `Gentile ${name},`,
    several: (count) => `${count} avvisi`,
    ticket: 'Ticket',
    priority: (priority, status) => `Priorità ${priority}, ${status}`,
    next: 'Che cosa succede poi',
    nothingNext: 'Al momento non è in scadenza nulla.',
    hurried: (rate) =>
      `Gli orari sono quelli del ticket: il suo tempo scorre ${rate} volte più veloce di quello reale.`,
    lateBy: (length) => `in ritardo di ${length}`,
    dueBy: (when) => `entro ${when}`,
    dueNever: 'non c’è più alcuna scadenza',
    dueBefore: (when) => `prima: entro ${when}`,
  },
  next: {
    closing: 'si chiude, se nel frattempo non è riaperto',
    review: 'l’attesa va rivista, se nel frattempo il ticket non è ripreso',
    call: (people, round) =>
      `viene chiamato: ${people}${round === 0 ? '' : ` (giro ${round + 1})`}, se nel frattempo nessuno lo prende in carico`,
    callsEnd: (role) =>
      `${role === undefined ? 'le chiamate finiscono' : `passa a ${role}`}, se nel frattempo nessuno lo prende in carico`,
    warning: (clock, again, unless) => `preavviso di ${clock}${again}, ${unless}`,
    breach: (clock, again, unless) => `${clock} supera il limite${again}, ${unless}`,
    moves: (moves, unless) => `${moves.join(', ')}, ${unless}`,
    upAndMoves: (clock, moves, unless) => `il tempo di ${clock} scade: ${moves.join(', ')}, ${unless}`,
    move: {
      'takes-over': (rung) => `se ne occupa ${rung}`,
      'is-involved': (rung) => `viene coinvolto ${rung}`,
      'already-reached': (rung) => `${rung} (già raggiunto)`,
    },
    waitEnds: 'l’attesa finisce',
    again: (round) => ` (nuovo avviso, ${round})`,
    unless: (events) => `salvo che prima risulti: ${oneOf(events)}`,
    resumed: 'ripreso',
  },
};
