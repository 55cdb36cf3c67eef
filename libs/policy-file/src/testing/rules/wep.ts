import type { Rule } from './rule';

const firstRow = { priorities: ['p1'], target: '15m', time: 'elapsed' };

/** The seven rules of `wep`, and how each is taken out. */
export const wep: Rule[] = [
  {
    number: 1,
    title: 'Clocks: a response and a resolution target by priority',
    mutations: [
      { without: 'there is no response clock', edits: [{ drop: 'clocks.response' }] },
      { without: 'there is no resolution clock', edits: [{ drop: 'clocks.resolution' }] },
      { without: 'an answer does not stop the response clock', edits: [{ drop: 'clocks.response.stops-on' }] },
      {
        without: 'minutes are working time',
        edits: [
          { put: 'clocks.response.targets.0', value: { ...firstRow, time: 'working', calendar: 'working-days' } },
        ],
      },
      {
        without: 'public holidays of Italy are working days',
        edits: [{ drop: 'calendars.working-days.closed-by' }],
      },
    ],
  },
  {
    number: 2,
    title: 'Priorities: four definitions, changed by triage',
    mutations: [
      {
        without: 'there is no P2',
        edits: [
          { drop: 'priorities.p2' },
          { drop: 'clocks.response.targets.1' },
          { drop: 'clocks.resolution.targets.1' },
        ],
      },
      {
        without: 'P1 has the resolution time of P4',
        edits: [
          {
            put: 'clocks.resolution.targets.0',
            value: { priorities: ['p1'], target: '30wd', calendar: 'working-days' },
          },
        ],
      },
    ],
  },
  {
    number: 3,
    title: 'Confirmation: the classification is confirmed to the requester, and confirmed again when it changes',
    mutations: [
      { without: 'opening is not confirmed', edits: [{ drop: 'notifications.events.0' }] },
      { without: 'a change is not confirmed', edits: [{ drop: 'notifications.events.1' }] },
    ],
  },
  {
    number: 4,
    title: 'L1 triage: every ticket starts with the four people of L1',
    mutations: [
      { without: 'tickets come to L2', edits: [{ put: 'ladders.support.comes-to', value: 'l2' }] },
      {
        without: 'one of the four is missing',
        edits: [{ put: 'roles.l1-team.people', value: ['chiara', 'stefania', 'cezar'] }],
      },
      {
        without: 'a call may open on L2',
        edits: [
          { put: 'ladders.support.rungs.l2.opens-for', value: ['phone'] },
          { put: 'ladders.support.comes-to', value: 'l2' },
        ],
      },
    ],
  },
  {
    number: 5,
    title: 'L2 by area: ten areas with their people, and the reason',
    mutations: [
      {
        without: 'all areas have the people of L1',
        edits: [
          { drop: 'areas' },
          { drop: 'ladders.support.rungs.l1.reasons.more-complex.needs-area' },
          { put: 'ladders.support.rungs.l2.held-by', value: 'role' },
        ],
      },
      {
        without: 'the area need not be said',
        edits: [
          { drop: 'ladders.support.rungs.l1.reasons.more-complex.needs-area' },
          { put: 'ladders.support.rungs.l2.held-by', value: 'role' },
        ],
      },
      { without: 'any reason is taken', edits: [{ drop: 'ladders.support.rungs.l1.reasons' }] },
      { without: 'the website has other people', edits: [{ put: 'areas.website.role', value: 'zoho-team' }] },
      { without: 'JustCall is for all of first line', edits: [{ put: 'areas.justcall.role', value: 'l1-team' }] },
      { without: 'Office.com is for all of first line', edits: [{ put: 'areas.office-com.role', value: 'l1-team' }] },
      { without: 'hardware is for all of first line', edits: [{ put: 'areas.hardware.role', value: 'l1-team' }] },
      {
        without: 'cyber security is for all of first line',
        edits: [{ put: 'areas.cyber-security.role', value: 'l1-team' }],
      },
      {
        without: 'nobody stands in for the one person of an area',
        edits: [{ drop: 'areas.bamboo.fallback' }, { put: 'ladders.support.rungs.l2.role', value: 'bamboo-team' }],
      },
    ],
  },
  {
    number: 6,
    title: 'L3: experts, technicians or third parties, named on escalation',
    mutations: [
      {
        without: 'nobody need be named',
        edits: [{ drop: 'ladders.support.rungs.l2.reasons.outside-help-needed.names-person' }],
      },
      {
        without: 'there is no L3',
        edits: [{ drop: 'ladders.support.rungs.l3' }, { drop: 'ladders.support.rungs.l2.reasons' }],
      },
      {
        without: 'L3 is a standing team',
        edits: [
          { put: 'ladders.support.rungs.l3.held-by', value: 'role' },
          { drop: 'ladders.support.rungs.l2.reasons.outside-help-needed.names-person' },
        ],
      },
    ],
  },
  {
    number: 7,
    title: 'Breach: the holder is warned, the team and L1 are told',
    mutations: [
      {
        without: 'nobody is warned of the response time',
        edits: [{ drop: 'clocks.response.warn' }, { drop: 'clocks.response.on-warn' }],
      },
      {
        without: 'nobody is warned of the resolution time',
        edits: [{ drop: 'clocks.resolution.warn' }, { drop: 'clocks.resolution.on-warn' }],
      },
      {
        without: 'a breach tells only the team',
        edits: [{ put: 'clocks.response.on-breach', value: { tell: ['team'] } }],
      },
      {
        without: 'a breach tells only L1',
        edits: [{ put: 'clocks.response.on-breach', value: { tell: ['l1-team'] } }],
      },
      { without: 'a breach of the resolution tells nobody', edits: [{ drop: 'clocks.resolution.on-breach' }] },
    ],
  },
];
