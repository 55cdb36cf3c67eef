import type { Mutation, Rule } from './rule';

const first = 'ladders.support.rungs.first-line';
const second = 'ladders.support.rungs.second-line';
const third = 'ladders.support.rungs.third-line';

const statuses = [
  'user-not-available',
  'service-not-available',
  'awaiting-third-party',
  'awaiting-delivery',
  'awaiting-authorization',
  'awaiting-file-restore',
  'awaiting-parts',
  'awaiting-quote',
  'awaiting-rebuild',
];
const fromFirst = [
  'not-by-telephone-or-remote',
  'investigation',
  'protracted-work',
  'no-known-fix',
  'purchase-unclear',
  'known-fix-fails',
  'overflow',
  'resources-or-knowledge',
  'desk-side-visit',
];
const fromSecond = ['no-known-fix', 'not-by-consulting', 'protracted-research', 'project-status'];

const dropping = (ids: string[], where: string): Mutation[] =>
  ids.map((id) => ({ without: `${id} is not there`, edits: [{ drop: `${where}.${id}` }] }));

/** The eight rules of `three-line`, and how each is taken out. */
export const threeLine: Rule[] = [
  {
    number: 1,
    title: '1st line, 1 working day, paused by nine statuses; then 2nd line, and the users are told',
    mutations: [
      { without: 'there is no such limit', edits: [{ drop: 'clocks.first-line-day' }] },
      {
        without: 'the call stays',
        edits: [{ put: 'clocks.first-line-day.on-breach', value: { tell: ['helpdesk-manager'] } }],
      },
      { without: 'bank holidays are working days', edits: [{ drop: 'calendars.helpdesk-hours.closed-by' }] },
      {
        without: 'bank holidays are those of Scotland',
        edits: [{ put: 'calendars.helpdesk-hours.closed-by.region', value: 'SCT' }],
      },
      ...dropping(statuses, 'awaiting'),
      {
        without: 'awaiting parts stops nothing',
        edits: [{ put: 'awaiting.awaiting-parts.pauses', value: ['second-line-cap'] }],
      },
    ],
  },
  {
    number: 2,
    title: '15 minutes: a reminder after so much active work, not for known fixes',
    mutations: [
      { without: 'there is no reminder', edits: [{ drop: 'clocks.active-work' }] },
      { without: 'it counts without work', edits: [{ drop: 'clocks.active-work.while-working' }] },
      { without: 'it counts for known fixes', edits: [{ drop: 'clocks.active-work.unless-evidence' }] },
      { without: 'it counts on every line', edits: [{ drop: 'clocks.active-work.on' }] },
      {
        without: 'it moves the call',
        edits: [{ put: 'clocks.active-work.on-breach', value: { tell: ['holder'], 'climb-to': 'second-line' } }],
      },
    ],
  },
  {
    number: 3,
    title: '2nd line, 2 working days without consulting 1st line',
    mutations: [
      { without: 'there is no such limit', edits: [{ drop: 'clocks.second-line-consultation' }] },
      { without: 'consulting changes nothing', edits: [{ drop: 'clocks.second-line-consultation.restarts-on' }] },
      { without: 'it is told once', edits: [{ drop: 'clocks.second-line-consultation.on-breach.repeat' }] },
      {
        without: 'the helpdesk manager is not told',
        edits: [{ put: 'clocks.second-line-consultation.on-breach.tell', value: ['holder'] }],
      },
      { without: 'nobody is reminded of an answer', edits: [{ drop: 'clocks.consultation-answer' }] },
      {
        without: '3rd line is not reminded of an answer',
        edits: [{ put: 'clocks.consultation-answer.starts-on', value: ['consulted first-line'] }],
      },
      {
        without: 'awaiting a third party does not stop it',
        edits: [{ put: 'awaiting.awaiting-third-party.pauses', value: ['first-line-day'] }],
      },
    ],
  },
  {
    number: 4,
    title: 'Hard caps: 12 hours on 1st line, 48 on 2nd since 3rd line was last consulted',
    mutations: [
      { without: 'there is no cap of 12 hours', edits: [{ drop: 'clocks.first-line-cap' }] },
      { without: 'it may be handed back after it', edits: [{ drop: 'clocks.first-line-cap.on-return' }] },
      {
        without: 'a hand-back after the day is refused',
        edits: [{ put: 'clocks.first-line-day.on-return', value: 'refuse' }],
      },
      { without: 'the helpdesk manager is not told', edits: [{ drop: 'clocks.first-line-cap.on-breach.tell' }] },
      {
        without: 'the plan does not choose the hours',
        edits: [{ put: 'clocks.first-line-cap.calendar', value: 'helpdesk-hours' }],
      },
      { without: 'there is no cap of 48 hours', edits: [{ drop: 'clocks.second-line-cap' }] },
      { without: 'consulting 3rd line changes nothing', edits: [{ drop: 'clocks.second-line-cap.restarts-on' }] },
      { without: 'the project manager is not told', edits: [{ drop: 'clocks.second-line-cap.on-breach.tell' }] },
    ],
  },
  {
    number: 5,
    title: 'Reasons: nine from 1st line, four from 2nd, and no other',
    mutations: [
      { without: 'any reason leads from 1st line', edits: [{ drop: `${first}.reasons` }] },
      { without: 'any reason leads from 2nd line', edits: [{ drop: `${second}.reasons` }] },
      ...dropping(fromFirst, `${first}.reasons`),
      ...dropping(fromSecond, `${second}.reasons`),
    ],
  },
  {
    number: 6,
    title: 'Told: every user involved, on escalation to 2nd and to 3rd',
    mutations: [
      {
        without: 'the requester is not told of 2nd',
        edits: [{ put: `${second}.tells`, value: ['holder', 'previous-holder', 'participants'] }],
      },
      {
        without: 'participants are not told of 2nd',
        edits: [{ put: `${second}.tells`, value: ['holder', 'previous-holder', 'requester'] }],
      },
      { without: 'no user is told of 3rd', edits: [{ put: `${third}.tells`, value: ['holder', 'previous-holder'] }] },
    ],
  },
  {
    number: 7,
    title: '3rd line receives only escalated calls and direct contacts; 1st line takes its kinds of call',
    mutations: [
      { without: 'a direct contact is refused', edits: [{ drop: `${third}.opens-for` }] },
      { without: 'calls come to 3rd line', edits: [{ put: 'ladders.support.comes-to', value: 'third-line' }] },
      { without: 'no kind of call is known', edits: [{ drop: 'categories' }, { drop: `${first}.takes-categories` }] },
      {
        without: '1st line takes support calls only',
        edits: [{ put: `${first}.takes-categories`, value: ['support-call'] }],
      },
    ],
  },
  {
    number: 8,
    title: 'Project or testing status: asked of the Project Manager, who may consult senior management',
    mutations: [
      { without: 'there is none', edits: [{ drop: 'project' }, { drop: 'may.decide-project' }] },
      { without: 'senior management is not consulted', edits: [{ drop: 'project.consults' }] },
      { without: 'limits count meanwhile', edits: [{ put: 'project.pauses', value: ['active-work'] }] },
      { without: 'it is asked for from 1st line', edits: [{ put: 'project.from', value: 'first-line' }] },
    ],
  },
];
