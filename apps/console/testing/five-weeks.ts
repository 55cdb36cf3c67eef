/** What somebody does to a ticket, so many of its hours after it was opened. */
type Deed = { afterHours: number; command: string; facts?: object };

/** A ticket of the weeks that are over: how many days ago it was opened and what was done to it. */
export type PastTicket = { daysAgo: number; opening: object; deeds: Deed[] };

const requester = { name: 'Nora Needham', email: 'nora@office.example.org' };
const subjects = [
  'The label printer stops',
  'Mails come twice',
  'The scanner sends to nobody',
  'VPN drops',
  'Till is slow',
];
const hoursTaken = [3, 5, 8, 30, 4, 11, 60, 2, 26, 6];

/** Thirty-six tickets over five weeks: most were resolved in time, some late, some waited for parts in between. */
export const pastTickets: PastTicket[] = Array.from({ length: 36 }, (_, index) => {
  const taken = hoursTaken[index % hoursTaken.length]!;
  const isCritical = index % 3 === 0;
  const subject = subjects[index % subjects.length]!;
  const opening = isCritical
    ? { policy: 'webbee', priority: 'critical', subject, requester }
    : { policy: 'three-line', subject, requester };
  const waits: Deed[] = [
    { afterHours: 2, command: 'await', facts: { reason: 'awaiting-parts' } },
    { afterHours: 20, command: 'resume' },
  ];
  return {
    daysAgo: 35 - index + (index % 4) * 0.2,
    opening,
    deeds: [
      { afterHours: 1, command: 'acknowledge' },
      ...(!isCritical && taken > 25 ? waits : []),
      { afterHours: taken, command: 'resolve' },
    ],
  };
});

/** What lies on the desk now: opened so many hours ago, with what was done to it at once. */
export const presentTickets: { hoursAgo: number; opening: object; deeds: string[] }[] = [
  { hoursAgo: 50, opening: webbee('critical', 'Checkout answers 502 for every order'), deeds: ['acknowledge'] },
  { hoursAgo: 41, opening: webbee('critical', 'The marketplace refuses every listing'), deeds: [] },
  { hoursAgo: 20, opening: webbee('high', 'Stock import hangs since the nightly job'), deeds: ['acknowledge'] },
  { hoursAgo: 3, opening: webbee('medium', 'Tracking numbers arrive a day late'), deeds: [] },
  { hoursAgo: 1, opening: webbee('low', 'Footer shows the old logo'), deeds: ['acknowledge'] },
  { hoursAgo: 4, opening: threeLine('Laser printer on floor 3 prints blank pages'), deeds: ['start-work'] },
  { hoursAgo: 2, opening: threeLine('The meeting room screen stays black'), deeds: ['await'] },
  { hoursAgo: 1, opening: threeLine('A new colleague needs an account by Thursday'), deeds: [] },
];

function webbee(priority: string, subject: string): object {
  return { policy: 'webbee', priority, subject, requester };
}

function threeLine(subject: string): object {
  return { policy: 'three-line', subject, requester };
}
