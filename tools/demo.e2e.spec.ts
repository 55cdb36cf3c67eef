import { ask, type Entry } from './testing/api';
import { mailsAbout, type Mail } from './testing/mailbox';
import { stepladder } from './testing/program';
import { startStack, type Stack } from './testing/stack';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const EXECUTIVE_ASSISTANT = 'eve.thomas@webbee.example.org';
const DIRECTOR = 'dan.kapoor@webbee.example.org';

type Shown = {
  tickets: { id: string; policy: string; rung: string }[];
  events: (Entry & { ticket: string })[];
  mails: Pick<Mail, 'to' | 'subject'>[];
  links: { id: string; console: string; timeline: string; temporal: string }[];
};

describe('npm run demo, with the stack up', () => {
  let stack: Stack;
  let ended: { code: number | null; tookMs: number };
  let shown: Shown;
  let id: string;

  beforeAll(async () => {
    stack = await startStack();
    const beganMs = performance.now();
    const { code, stdout, stderr } = await stepladder(['demo', '--json'], { DATA_DIR: stack.dataDir }).ended;
    ended = { code, tookMs: performance.now() - beganMs };
    if (code !== 0) throw new Error(`the demonstration ended with ${code}: ${stderr}${stdout}`);
    shown = JSON.parse(stdout) as Shown;
    id = shown.tickets[0]?.id ?? '';
  });
  afterAll(() => stack?.stop());

  const climbs = (ticket: string) => shown.events.filter((one) => one.ticket === ticket && one.type === 'escalated');

  it('ends well, in under a minute', () => {
    expect(ended.code).toBe(0);
    expect(ended.tookMs).toBeLessThan(MINUTE_MS);
  });

  it('shows developer, team lead after 8 h, project manager after 24 h, assistant and director after 36 h', () => {
    const opened = shown.events.find((one) => one.ticket === id && one.type === 'opened');
    expect(opened).toMatchObject({ rung: 'developer', people: ['dev-arjun'] });
    const hours = (at: string) => (Date.parse(at) - Date.parse(opened?.at ?? '')) / HOUR_MS;
    expect(climbs(id).map(({ at, rung, people }) => [hours(at), rung, people])).toEqual([
      [8, 'team-lead', expect.arrayContaining(['tara-lead'])],
      [24, 'project-manager', expect.arrayContaining(['priya-manager'])],
      [36, 'executive-assistant', expect.arrayContaining(['eve-assistant', 'dan-director'])],
    ]);
  });

  it('shows tickets of both policies, some of which never climb', () => {
    expect(new Set(shown.tickets.map(({ policy }) => policy))).toEqual(new Set(['webbee', 'three-line']));
    expect(shown.tickets.filter((ticket) => climbs(ticket.id).length === 0)).not.toEqual([]);
  });

  it('lists the e-mails that went out, those to assistant and director among them', async () => {
    const lineOf = ({ to, subject }: Pick<Mail, 'to' | 'subject'>) => `${to.join()} ${subject}`;
    const listed = shown.mails.filter(({ subject }) => subject.startsWith(`[${id}] `));
    expect(listed.map(lineOf).sort()).toEqual((await mailsAbout(stack, id)).map(lineOf).sort());
    const addresses = listed.flatMap(({ to }) => to);
    expect(addresses).toEqual(expect.arrayContaining([EXECUTIVE_ASSISTANT, DIRECTOR]));
  });

  it('ends with links to console, timeline and Temporal, and each answers 200', async () => {
    expect(shown.links.map((link) => link.id)).toEqual(shown.tickets.map((ticket) => ticket.id));
    for (const link of shown.links) {
      for (const page of [link.console, link.temporal]) expect([page, (await fetch(page)).status]).toEqual([page, 200]);
      const { status, body } = await ask(stack, link.timeline);
      expect([link.timeline, status, body.entries?.[0]?.type]).toEqual([link.timeline, 200, 'opened']);
    }
  });
});
