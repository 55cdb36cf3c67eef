import type { Rule } from './rule';

const l2 = 'ladders.support.rungs.l2';

/** The eight rules of `restaurant`, and how each is taken out. */
export const restaurant: Rule[] = [
  {
    number: 1,
    title: 'Ladder: tickets come to L2, and every step up has its gate',
    mutations: [
      { without: 'tickets come to L1', edits: [{ drop: 'ladders.support.comes-to' }] },
      { without: 'L1 has no gate', edits: [{ drop: 'ladders.support.rungs.l1.gate' }] },
      { without: 'L2 has no gate', edits: [{ drop: `${l2}.gate` }] },
      { without: 'PT has no gate', edits: [{ drop: 'ladders.support.rungs.pt.gate' }] },
      { without: 'nothing need be tried', edits: [{ drop: `${l2}.gate.tried` }] },
      { without: 'no documentation need be followed', edits: [{ drop: `${l2}.gate.any-evidence` }] },
    ],
  },
  {
    number: 2,
    title:
      'Suggestions: asked for with the documentation ticked, tried with an outcome; after three PT is offered the ticket',
    mutations: [
      { without: 'PT is never offered the ticket', edits: [{ drop: `${l2}.gate.offered-after` }] },
      { without: 'Dev is never offered the ticket', edits: [{ drop: 'ladders.support.rungs.pt.gate.offered-after' }] },
      { without: 'L2 is never offered the ticket', edits: [{ drop: 'ladders.support.rungs.l1.gate.offered-after' }] },
      {
        without: 'Dev is asked without the documentation',
        edits: [{ drop: 'ladders.support.rungs.pt.gate.any-evidence' }],
      },
      { without: 'PT is asked without the documentation', edits: [{ drop: `${l2}.gate.any-evidence` }] },
    ],
  },
  {
    number: 3,
    title: 'Bypasses: the client asks by name, or the technician had reached out',
    mutations: [
      { without: 'a client who asks by name passes no gate', edits: [{ drop: `${l2}.reasons.client-asked` }] },
      { without: 'nothing need show the technician', edits: [{ drop: `${l2}.reasons.client-asked.needs` }] },
      {
        without: 'on L1 nothing need show the technician',
        edits: [{ drop: 'ladders.support.rungs.l1.reasons.client-asked.needs' }],
      },
      { without: 'nobody need be named', edits: [{ drop: `${l2}.reasons.client-asked.names-person` }] },
      { without: 'the gate is not passed by', edits: [{ drop: `${l2}.reasons.client-asked.bypasses-gate` }] },
      {
        without: 'a technician who reached out is not reached',
        edits: [{ drop: `${l2}.reasons.technician-reached-out` }],
      },
      { without: 'no information is given', edits: [{ drop: `${l2}.reasons.technician-reached-out.needs` }] },
      {
        without: 'where the technician had reached out is not said',
        edits: [{ put: `${l2}.reasons.technician-reached-out.needs`, value: ['information'] }],
      },
      {
        without: 'L1 does not get back to the technician',
        edits: [{ drop: 'ladders.support.rungs.l1.reasons.technician-reached-out' }],
      },
      {
        without: 'L1 reaches no technician of PT',
        edits: [{ put: 'ladders.support.rungs.l1.reasons.client-asked.leads-to', value: ['l2'] }],
      },
    ],
  },
  {
    number: 4,
    title: 'New implementation: from L2 to PT without the gate',
    mutations: [
      { without: 'it is no reason', edits: [{ drop: `${l2}.reasons.new-implementation` }] },
      { without: 'it stands before the gate', edits: [{ drop: `${l2}.reasons.new-implementation.bypasses-gate` }] },
    ],
  },
  {
    number: 5,
    title: 'Emergency: six criteria; three methods at once, person by person until acknowledged, then the fallback',
    mutations: [
      { without: 'there is none', edits: [{ drop: 'emergency' }] },
      { without: 'it may be declared at once', edits: [{ drop: 'emergency.unresolved-for' }] },
      { without: 'the store may be down', edits: [{ drop: 'emergency.criteria.store-down' }] },
      { without: 'online ordering may be down', edits: [{ drop: 'emergency.criteria.online-ordering-down' }] },
      { without: 'payments may be down', edits: [{ drop: 'emergency.criteria.payments-down' }] },
      { without: 'terminals may be down', edits: [{ drop: 'emergency.criteria.terminals-down' }] },
      { without: 'half of the terminals are enough', edits: [{ drop: 'emergency.criteria.terminals-down.more-than' }] },
      {
        without: 'a little more than half is not enough',
        edits: [{ put: 'emergency.criteria.terminals-down.more-than', value: '51%' }],
      },
      { without: 'staff may be locked out', edits: [{ drop: 'emergency.criteria.staff-locked-out' }] },
      { without: 'Web ECM may be down', edits: [{ drop: 'emergency.criteria.web-ecm-down' }] },
      { without: 'only the phone rings', edits: [{ put: 'emergency.paging.via', value: ['phone'] }] },
      { without: 'all are called at once', edits: [{ put: 'emergency.paging.order', value: 'all' }] },
      { without: 'they are called every ten minutes', edits: [{ put: 'emergency.paging.every', value: '10m' }] },
      { without: 'there is no fallback', edits: [{ drop: 'emergency.paging.fallback' }] },
    ],
  },
  {
    number: 6,
    title: "Own procedure first: the declaration ticks that the team's own was followed",
    mutations: [{ without: 'it need not be ticked', edits: [{ drop: 'emergency.needs' }] }],
  },
  {
    number: 7,
    title: 'When: in the hours of the contract, tested at the declaration; time and materials after an approval',
    mutations: [
      {
        without: 'business hours are round the clock',
        edits: [{ put: 'plans.business-hours.calendar', value: 'around-the-clock' }],
      },
      { without: '24x7 is business hours', edits: [{ put: 'plans.full-time.calendar', value: 'business-hours' }] },
      { without: 'public holidays are like any day', edits: [{ drop: 'calendars.business-hours.closed-by' }] },
      { without: 'nobody approves', edits: [{ drop: 'plans.time-and-materials.emergency-approved-by' }] },
      {
        without: 'time and materials is round the clock',
        edits: [{ drop: 'plans.time-and-materials.calendar' }],
      },
    ],
  },
  {
    number: 8,
    title: 'Zoho Desk: placed there by the Product Team if it is not there already',
    mutations: [{ without: 'it is not placed there', edits: [{ drop: 'placements' }] }],
  },
];
