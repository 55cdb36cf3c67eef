import { thresholdIn } from '../threshold-in';
import type { Wording } from '../wording';
import { commands } from './commands';
import { happened } from './happened';
import { plainSentence, sentences } from './sentences';

const oneOf = (events: string[]) => new Intl.ListFormat('es', { type: 'disjunction' }).format(events);

export const spanish: Wording = {
  locale: 'es-ES',
  sentences,
  plainSentence,
  happened,
  commands,
  outcomes: { worked: 'ha funcionado', failed: 'no ha funcionado' },
  kinds: { project: 'proyecto', testing: 'en pruebas' },
  statuses: {
    open: 'abierto',
    'in-progress': 'en curso',
    awaiting: 'en espera',
    project: 'proyecto',
    testing: 'en pruebas',
    resolved: 'resuelto',
    closed: 'cerrado',
    cancelled: 'cancelado',
  },
  threshold: thresholdIn({
    target: 'su plazo',
    before: (length) => `${length} antes del plazo`,
    units: { s: 's', m: 'min', h: 'h', wd: 'días laborables' },
  }),
  share: (count, of) => `${count} de ${of}`,
  units: ['d', 'h', 'min', 's'],
  frame: {
    hello: (name) => `Hola, ${name}:`,
    several: (count) => `${count} avisos`,
    ticket: 'Ticket',
    priority: (priority, status) => `Prioridad ${priority}, ${status}`,
    next: 'Qué viene después',
    nothingNext: 'Por ahora no vence nada por sí solo.',
    hurried: (rate) => `Las horas son las del ticket: corre ${rate} veces más rápido que el reloj de pared.`,
    lateBy: (length) => `con ${length} de retraso`,
    dueBy: (when) => `hasta ${when}`,
    dueNever: 'ya no hay plazo',
    dueBefore: (when) => `antes: hasta ${when}`,
  },
  next: {
    closing: 'se cierra, si antes no se reabre',
    review: 'hay que revisar la espera, si antes no se reanuda',
    call: (people, round) =>
      `llamada a ${people}${round === 0 ? '' : ` (ronda ${round + 1})`}, si antes nadie confirma`,
    callsEnd: (role) => `${role === undefined ? 'terminan las llamadas' : `pasa a ${role}`}, si antes nadie confirma`,
    warning: (clock, again, unless) => `preaviso de ${clock}${again}, ${unless}`,
    breach: (clock, again, unless) => `${clock} queda fuera de plazo${again}, ${unless}`,
    moves: (moves, unless) => `${moves.join(', ')}, ${unless}`,
    upAndMoves: (clock, moves, unless) => `se agota el tiempo de ${clock}: ${moves.join(', ')}, ${unless}`,
    move: {
      'takes-over': (rung) => `pasa a ${rung}`,
      'is-involved': (rung) => `interviene ${rung}`,
      'already-reached': (rung) => `${rung} (ya alcanzado)`,
    },
    waitEnds: 'termina la espera',
    again: (round) => ` (nuevo aviso, ${round})`,
    unless: (events) => `salvo que antes conste: ${oneOf(events)}`,
    resumed: 'reanudado',
  },
};
