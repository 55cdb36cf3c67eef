import { story, type StoryTicket } from './story';

/** A ticket to look at, and what is done to it as soon as it is open. */
export type SampleTicket = Omit<StoryTicket, 'deeds'> & { atOnce: { command: string; facts: object }[] };

/** Real-looking tickets over two of the policies: those of the demonstration, and more of the kind. */
export const sampleTickets: SampleTicket[] = [
  ...story.map(({ deeds, ...ticket }) => ({
    ...ticket,
    atOnce: deeds.slice(0, 1).map(({ command, facts }) => ({ command, facts })),
  })),
  {
    policy: 'webbee',
    priority: 'medium',
    subject: 'Tracking numbers arrive a day late',
    description: 'The carrier sends them by 18:00; the shop shows them the next morning.',
    requester: { name: 'Gil Navarro', email: 'gil@client.example.org' },
    atOnce: [],
  },
  {
    policy: 'webbee',
    priority: 'critical',
    subject: 'The marketplace refuses every listing',
    description: 'Each upload ends with “token expired”, although the token was renewed an hour ago.',
    requester: { name: 'Hana Suzuki', email: 'hana@client.example.org' },
    atOnce: [{ command: 'acknowledge', facts: {} }],
  },
  {
    policy: 'webbee',
    priority: 'low',
    subject: 'Wish: export the orders as a spreadsheet',
    description: 'Once a month for the accountant.',
    requester: { name: 'Ian Doyle', email: 'ian@client.example.org' },
    atOnce: [{ command: 'resolve', facts: { text: 'There is one already, under Orders, Export.' } }],
  },
  {
    policy: 'webbee',
    priority: 'high',
    subject: 'Prices differ between the shop and the till',
    description: 'Eleven products of the spring collection, found by a customer.',
    requester: { name: 'Ann Example', email: 'ann@client.example.org' },
    atOnce: [],
  },
  {
    policy: 'three-line',
    subject: 'The scanner sends to nobody',
    description: 'The address book is empty since Friday.',
    requester: { name: 'Jo Baker', email: 'jo@office.example.org' },
    atOnce: [{ command: 'start-work', facts: {} }],
  },
  {
    policy: 'three-line',
    subject: 'A new colleague needs an account by Thursday',
    description: 'Accounts, first floor; same rights as Eve Olsen.',
    requester: { name: 'Kim Larsen', email: 'kim@office.example.org' },
    atOnce: [],
  },
  {
    policy: 'three-line',
    subject: 'The meeting room screen stays black',
    description: 'Cable and remote were tried.',
    requester: { name: 'Dev Patel', email: 'dev@office.example.org' },
    atOnce: [{ command: 'await', facts: { reason: 'awaiting-third-party' } }],
  },
  {
    policy: 'three-line',
    subject: 'Mails from one supplier land in spam',
    description: 'Every order confirmation of the last week.',
    requester: { name: 'Eve Olsen', email: 'eve@office.example.org' },
    atOnce: [
      { command: 'start-work', facts: {} },
      { command: 'resolve', facts: {} },
    ],
  },
];
