/** What somebody does to a ticket of the demonstration, so many seconds after it was opened; a second is an hour of its time. */
export type Deed = { afterS: number; command: string; facts: object; says: string };

/** One ticket of the demonstration and what happens to it beside what the policy does by itself. */
export type StoryTicket = {
  policy: string;
  priority?: string;
  subject: string;
  description: string;
  requester: { name: string; email: string };
  deeds: Deed[];
};

/** The first ticket is left alone: when its ladder has been climbed, the demonstration ends. */
export const story: StoryTicket[] = [
  {
    policy: 'webbee',
    priority: 'critical',
    subject: 'Checkout answers 502 for every order',
    description: 'Since 08:40 no order of the German shop goes through; the payment callback times out.',
    requester: { name: 'Ann Example', email: 'ann@client.example.org' },
    deeds: [],
  },
  {
    policy: 'webbee',
    priority: 'high',
    subject: 'Stock import hangs since the nightly job',
    description: 'The import of 03:00 stands at 14,202 of 30,118 items.',
    requester: { name: 'Bo Kjeldsen', email: 'bo@client.example.org' },
    deeds: [
      { afterS: 2, command: 'acknowledge', facts: {}, says: 'Arjun has seen it' },
      {
        afterS: 13,
        command: 'resolve',
        facts: { text: 'A lock was left behind; the job runs again.' },
        says: 'solved after 13 hours',
      },
    ],
  },
  {
    policy: 'webbee',
    priority: 'low',
    subject: 'Footer shows the old logo',
    description: 'The brand was changed on Friday.',
    requester: { name: 'Cleo Hart', email: 'cleo@client.example.org' },
    deeds: [
      {
        afterS: 3,
        command: 'escalate',
        facts: { reason: 'The theme belongs to the team lead' },
        says: 'moved up by hand: at 8 h the rung is already reached',
      },
      { afterS: 20, command: 'resolve', facts: {}, says: 'solved before the project manager hears of it' },
    ],
  },
  {
    policy: 'three-line',
    subject: 'Laser printer on floor 3 prints blank pages',
    description: 'New toner did not help; the fuser is ordered.',
    requester: { name: 'Dev Patel', email: 'dev@office.example.org' },
    deeds: [
      {
        afterS: 4,
        command: 'await',
        facts: { reason: 'awaiting-parts' },
        says: 'waits for the fuser: the working day stands still',
      },
      { afterS: 25, command: 'resume', facts: {}, says: 'the fuser is here: the working day goes on' },
    ],
  },
  {
    policy: 'three-line',
    subject: 'VPN drops every ten minutes',
    description: 'Since the update of the client, on all laptops of the sales team.',
    requester: { name: 'Eve Olsen', email: 'eve@office.example.org' },
    deeds: [],
  },
  {
    policy: 'three-line',
    subject: 'Word forgets its language after every start',
    description: 'Known since the last image of the desktop.',
    requester: { name: 'Finn Moss', email: 'finn@office.example.org' },
    deeds: [
      { afterS: 1, command: 'start-work', facts: {}, says: 'somebody works on it' },
      { afterS: 6, command: 'resolve', facts: {}, says: 'solved on the 1st line' },
    ],
  },
];
