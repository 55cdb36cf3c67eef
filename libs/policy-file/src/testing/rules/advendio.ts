import type { Rule } from './rule';

const everyDay = { 'every-day': ['00:00-24:00'] };

/** The six rules of `advendio`, and how each is taken out. */
export const advendio: Rule[] = [
  {
    number: 1,
    title: 'Severity: four levels with their definitions',
    mutations: [
      {
        without: 'there is no Critical',
        edits: [{ drop: 'priorities.critical' }, { drop: 'clocks.response.targets.0' }],
      },
      { without: 'there is no Urgent', edits: [{ drop: 'priorities.urgent' }, { drop: 'clocks.response.targets.1' }] },
      { without: 'there is no High', edits: [{ drop: 'priorities.high' }, { drop: 'clocks.response.targets.2' }] },
      {
        without: 'there is no Medium',
        edits: [
          { drop: 'priorities.medium' },
          { drop: 'clocks.response.targets.3' },
          { put: 'default-priority', value: 'high' },
        ],
      },
    ],
  },
  {
    number: 2,
    title: 'Case reasons: required, and requests are shown to product management',
    mutations: [
      { without: 'new requests are shown to nobody', edits: [{ drop: 'notifications.events.0' }] },
      { without: 'what becomes a request is shown to nobody', edits: [{ drop: 'notifications.events.1' }] },
      {
        without: 'a new feature request is not shown',
        edits: [{ put: 'notifications.events.0.categories', value: ['customization'] }],
      },
      {
        without: 'what becomes a customization is not shown',
        edits: [{ put: 'notifications.events.1.categories', value: ['feature-request'] }],
      },
      { without: 'the reason need not be said', edits: [{ drop: 'category-required' }] },
      {
        without: 'every case is shown',
        edits: [
          { put: 'notifications.events.0', value: { on: 'opened', tell: ['product-management'], template: 'shown' } },
        ],
      },
    ],
  },
  {
    number: 3,
    title: 'Initial response: by plan and severity, no resolution clock',
    mutations: [
      { without: 'there is no response clock', edits: [{ drop: 'clocks.response' }] },
      { without: 'an answer does not stop it', edits: [{ drop: 'clocks.response.stops-on' }] },
      { without: 'premium is like basic', edits: [{ put: 'clocks.response.targets', value: [{ target: '2wd' }] }] },
      { without: 'basic has no target', edits: [{ drop: 'clocks.response.targets.4' }] },
      { without: 'nobody is warned', edits: [{ drop: 'clocks.response.warn' }, { drop: 'clocks.response.on-warn' }] },
      {
        without: 'the support lead is not told',
        edits: [{ put: 'clocks.response.on-breach', value: { tell: ['holder'] } }],
      },
      {
        without: 'there is a resolution clock',
        edits: [
          {
            put: 'clocks.resolution',
            value: { label: 'Resolution', time: 'elapsed', target: '480h', 'on-breach': { tell: ['holder'] } },
          },
        ],
      },
    ],
  },
  {
    number: 4,
    title: 'Business hours only, with the holidays of the customer’s region',
    mutations: [
      {
        without: 'all regions have the hours of Germany',
        edits: [{ put: 'clocks.response.calendar', value: 'germany' }],
      },
      { without: 'business hours are round the clock', edits: [{ put: 'calendars.germany.hours', value: everyDay }] },
      { without: 'holidays of Germany count', edits: [{ drop: 'calendars.germany.closed-by' }] },
      { without: 'holidays of England count', edits: [{ drop: 'calendars.england.closed-by' }] },
      { without: 'holidays of New York count', edits: [{ drop: 'calendars.new-york.closed-by' }] },
      {
        without: 'holidays of New South Wales alone count',
        edits: [{ drop: 'calendars.new-south-wales.closed-by.region' }],
      },
      {
        without: 'holidays of England are those of Scotland',
        edits: [{ put: 'calendars.england.closed-by.region', value: 'SCT' }],
      },
      {
        without: 'premium counts on the wall',
        edits: [
          {
            put: 'clocks.response.targets.3',
            value: { plans: ['premium'], priorities: ['medium'], target: '8h', time: 'elapsed' },
          },
        ],
      },
    ],
  },
  {
    number: 5,
    title: 'Collaborative escalation: product management and development together, the engineer keeps the case',
    mutations: [
      { without: 'there is none', edits: [{ drop: 'consultations' }] },
      {
        without: 'development is not asked',
        edits: [{ put: 'consultations.collaborative.asks', value: ['product-management'] }],
      },
      { without: 'any reason is taken', edits: [{ drop: 'consultations.collaborative.reasons' }] },
    ],
  },
  {
    number: 6,
    title: 'Support escalation path: one level up by each complaint',
    mutations: [
      { without: 'there is no path', edits: [{ drop: 'ladders.complaint' }] },
      { without: 'complaints climb nothing', edits: [{ drop: 'ladders.complaint.climbed-by' }] },
      { without: 'nobody is told again at the top', edits: [{ drop: 'ladders.complaint.at-top' }] },
      { without: 'the COO is passed by', edits: [{ drop: 'ladders.complaint.rungs.coo' }] },
    ],
  },
];
