import type { Rule } from './rule';

/** The four rules of `webbee`, and how each is taken out. */
export const webbee: Rule[] = [
  {
    number: 1,
    title: 'Priority by impact; intake from a call by an agent, after guidance did not help',
    mutations: [
      { without: 'there is no Critical', edits: [{ drop: 'priorities.critical' }, { drop: 'clocks.resolution' }] },
      { without: 'there is no High', edits: [{ drop: 'priorities.high' }] },
      { without: 'there is no Low', edits: [{ drop: 'priorities.low' }] },
      { without: 'nothing can be said of the guidance', edits: [{ drop: 'evidence' }] },
    ],
  },
  {
    number: 2,
    title: 'Ladder on one elapsed clock: 8, 24 and 36 hours, and the director by intervening',
    mutations: [
      {
        without: 'the team leader does not come by itself',
        edits: [{ drop: 'ladders.support.rungs.team-lead.after' }],
      },
      {
        without: 'the project manager does not come by itself',
        edits: [{ drop: 'ladders.support.rungs.project-manager.after' }],
      },
      {
        without: 'the assistant does not come by itself',
        edits: [{ drop: 'ladders.support.rungs.executive-assistant.after' }],
      },
      {
        without: 'the assistant takes over',
        edits: [{ drop: 'ladders.support.rungs.executive-assistant.takes-over' }],
      },
      {
        without: 'the director is not told',
        edits: [
          { put: 'ladders.support.rungs.executive-assistant.tells', value: ['executive-assistant', 'previous-holder'] },
        ],
      },
      { without: 'the director does not intervene', edits: [{ drop: 'ladders.support.rungs.director.by' }] },
      {
        without: 'hours are working hours',
        edits: [
          { put: 'calendars', value: { office: { hours: { 'mon-fri': ['09:00-17:00'] } } } },
          { put: 'clocks.age.time', value: 'working' },
          { put: 'clocks.age.calendar', value: 'office' },
        ],
      },
    ],
  },
  {
    number: 3,
    title: 'Critical within 48 hours of creation: warned at 36 and 44, told every 12 until resolved',
    mutations: [
      { without: 'there is no such clock', edits: [{ drop: 'clocks.resolution' }] },
      {
        without: 'nobody is warned',
        edits: [{ drop: 'clocks.resolution.warn' }, { drop: 'clocks.resolution.on-warn' }],
      },
      { without: 'it is told once', edits: [{ drop: 'clocks.resolution.on-breach.repeat' }] },
      {
        without: 'the assistant is not told',
        edits: [{ put: 'clocks.resolution.on-breach.tell', value: ['director'] }],
      },
    ],
  },
  {
    number: 4,
    title: 'No pause: through everything but resolution; re-opening goes on from the time used',
    mutations: [
      {
        without: 'a status pauses the ladder',
        edits: [{ put: 'awaiting', value: { 'awaiting-parts': { label: 'Awaiting parts', pauses: 'all' } } }],
      },
      { without: 'the age begins anew', edits: [{ put: 'clocks.age.restarts-on', value: ['reopened'] }] },
    ],
  },
];
