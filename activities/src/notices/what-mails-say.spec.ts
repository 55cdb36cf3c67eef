import type { Because, Policy } from '@stepladder/domain';
import { claimed, type Told } from '../testing/claimed';
import { packOf } from '../testing/webbee-desk';
import { writeMail } from './write-mail';

const named = (id: string, label: string) => ({ id, label });
const paging = {
  roles: [],
  channels: [],
  template: 'emergency',
  order: 'one-by-one',
  every: { n: 1, d: 1 },
  rounds: 1,
};

const webbee = packOf('webbee');

/** Webbee's policy with everything besides that can be spoken of. */
const policy = {
  ...webbee.policy,
  plans: [named('premium', 'Premium')],
  categories: [{ ...named('bug', 'Bug'), definition: 'It is wrong.' }],
  areas: [{ ...named('shop', 'Shop'), role: 'developer' }],
  consultations: [
    {
      ...named('experts', 'Collaborative escalation'),
      asks: [],
      evidence: [],
      reasons: [named('complex', 'A complex challenge')],
    },
  ],
  awaiting: [{ ...named('awaiting-parts', 'Awaiting parts'), pauses: [] }],
  emergency: {
    unresolvedFor: { n: 1, d: 1 },
    needs: [],
    tells: [],
    paging,
    criteria: [named('payments-down', 'Payments are down')],
  },
  placements: [{ ...named('zoho-desk', 'Zoho Desk'), on: 'opened', by: 'developer' }],
} as unknown as Policy;

const by = (command: string): Because => ({ code: 'command', command, by: 'tara-lead' }) as Because;
const call: Because = { code: 'paging', paging: 'emergency-1', round: 3 };
const noon = Date.UTC(2026, 6, 3, 12);

const voice = { ...webbee, policy };
const write = (told: Told) => writeMail(voice, claimed(told), { organisation: 'local' });
/** The lines below the sentence and its instant. */
const detailsOf = (told: Told) => [...write(told).text.matchAll(/^ {2}(.*)$/gm)].slice(1).map(([, line]) => line);

const moved = { dues: [{ clock: 'resolution', dueAt: noon, wasDueAt: noon + 3_600_000 }] };

test.each<[Told, string]>([
  [
    {
      template: 'confirmation',
      because: by('open'),
      facts: { priority: 'high', plan: 'premium', category: 'bug', area: 'shop' },
    },
    'Your issue is classified as High, plan Premium, Bug, Shop',
  ],
  [
    { template: 're-budgeted', because: by('triage'), facts: { priority: 'critical' } },
    'Classified anew by Tara Nair: Critical',
  ],
  [
    { template: 'consulted', because: by('consult'), facts: { consultation: 'experts', reason: 'complex' } },
    'Tara Nair asks Collaborative escalation for advice: A complex challenge',
  ],
  [
    { template: 'consulted', because: by('consult'), facts: { consultation: 'director' } },
    'Tara Nair asks Director for advice',
  ],
  [{ template: 'suggested', because: by('suggest'), facts: { suggestion: 2 } }, 'Tara Nair suggests (number 2)'],
  [
    { template: 'tried', because: by('tried'), facts: { suggestion: 2, outcome: 'failed' } },
    'Suggestion 2 was tried by Tara Nair and failed',
  ],
  [
    { template: 'offered', because: by('tried'), facts: { rung: 'team-lead', count: 3 } },
    'Senior developer (team leader) is offered the ticket: 3 suggestions have failed',
  ],
  [
    { template: 'awaited', because: by('await'), facts: { reason: 'awaiting-parts', reviewAt: noon } },
    'Tara Nair has it wait: Awaiting parts; to be looked at again Fri 3 Jul 2026 12:00 UTC',
  ],
  [
    { template: 'review-due', because: { code: 'due', what: 'review' }, facts: { reason: 'awaiting-parts' } },
    'It is time to look at it again: it still waits (Awaiting parts)',
  ],
  [
    {
      template: 'emergency-declared',
      because: by('declare-emergency'),
      facts: { criterion: 'payments-down', count: 6, of: 10, beginsAt: noon },
    },
    "An emergency is declared by Tara Nair: Payments are down (6 of 10); it is outside the contract's hours, so calls begin Fri 3 Jul 2026 12:00 UTC",
  ],
  [
    { template: 'emergency-approval', because: by('declare-emergency'), facts: { criterion: 'payments-down' } },
    'Tara Nair declares an emergency: Payments are down. It waits for your approval; nobody has been called yet',
  ],
  [
    { template: 'emergency', because: call, type: 'paged', facts: { count: 2 } },
    'EMERGENCY: Payments are down; this is call 2. Please acknowledge',
  ],
  [
    { template: 'emergency', because: call, type: 'paging-exhausted', facts: { count: 2 } },
    'EMERGENCY: Payments are down; nobody who was called has acknowledged. Please acknowledge',
  ],
  [
    { template: 'paged', because: call, type: 'paged', facts: { count: 1, rung: 'team-lead' } },
    'You are called for Senior developer (team leader): please acknowledge',
  ],
  [
    { template: 'project-requested', because: by('request-project'), facts: { kind: 'project' } },
    'Tara Nair asks for project status; please decide',
  ],
  [
    { template: 'project-refused', because: by('decide-project'), facts: { kind: 'testing' } },
    'It does not get testing status, refused by Tara Nair',
  ],
  [
    {
      template: 'complained',
      because: by('complain'),
      facts: { rung: 'project-manager', person: 'rob' },
      personName: 'Rob',
    },
    'There is a complaint from Rob, brought by Tara Nair; Project manager sees to it',
  ],
  [
    {
      template: 'placement',
      because: by('open'),
      type: 'placement-wanted',
      facts: { placement: 'zoho-desk', role: 'developer' },
    },
    'It is to be kept in Zoho Desk as well, by Software developer: look it up there first, and create it only if it is not there',
  ],
  [{ template: 'nobody-on', because: by('escalate'), facts: { role: 'director' } }, 'Nobody was there: Director'],
  [
    { template: 'shown', because: by('open'), type: 'opened', facts: { category: 'bug' } },
    'For you to see: opened, Bug by Tara Nair',
  ],
  [
    { template: 'policy-changed', because: by('change-policy'), facts: { policyVersion: 2 } },
    'It goes on under version 2 of its policy',
  ],
])('%j is said in a sentence', (told, sentence) => {
  const message = { ...claimed(told) };
  message.ticket.emergency = 'payments-down';
  const { text } = writeMail(voice, message, { organisation: 'local' });
  expect(/^\* (.*)$/m.exec(text)?.[1]).toBe(sentence);
});

test('a confirmation says what the priority means and promises a time for each clock, in words', () => {
  const dues = [
    { clock: 'resolution', dueAt: noon },
    { clock: 'age', dueAt: noon + 60_000 },
  ];
  expect(detailsOf({ template: 'confirmation', because: by('open'), facts: { priority: 'high', dues } })).toEqual([
    'High: An important part does not work for many orders; there is a way round only by hand.',
    'Resolution of critical issues: by Fri 3 Jul 2026 12:00 UTC',
    'Time since creation: by Fri 3 Jul 2026 12:01 UTC',
  ]);
});

test('a classification that is changed says the due times before and after', () => {
  const details = detailsOf({ template: 're-budgeted', because: by('triage'), facts: { priority: 'low', ...moved } });
  expect(details.at(-1)).toBe(
    'Resolution of critical issues: by Fri 3 Jul 2026 12:00 UTC; before, by Fri 3 Jul 2026 13:00 UTC',
  );
  const gone = { dues: [{ clock: 'resolution', wasDueAt: noon }] };
  expect(
    detailsOf({ template: 're-budgeted', because: by('triage'), facts: { priority: 'low', ...gone } }).at(-1),
  ).toBe('Resolution of critical issues: no time is set any more; before, by Fri 3 Jul 2026 12:00 UTC');
});

test('what somebody asked stands in the mail, and what the policy shows on a line of its own', () => {
  const told = {
    template: 'consulted',
    because: by('consult'),
    text: 'Does it restart?\nHow?',
    shows: 'Procedure: page 4',
  };
  expect(detailsOf(told)).toEqual(['Does it restart?', 'How?', 'Procedure: page 4']);
  expect(write(told).html).toContain('<br>Procedure: page 4');
});

test('a reader outside the desk gets what is meant for them, and none of what is said inside', () => {
  const outside = { because: by('escalate'), text: 'He has no idea', kind: 'requester' } as const;
  for (const template of ['escalated', 'noted', 'consulted', 'handed-back', 'confirmation']) {
    expect([template, write({ ...outside, template }).text]).toEqual([
      template,
      expect.not.stringContaining('no idea'),
    ]);
  }
  for (const template of ['asked', 'answered', 'responded', 'resolved', 'complaint-settled']) {
    expect([template, write({ ...outside, template }).text]).toEqual([template, expect.stringContaining('no idea')]);
  }
  expect(write({ ...outside, template: 'escalated', kind: 'staff' }).text).toContain('no idea');
});

test('which rung of management comes next is told inside only', () => {
  const told = { template: 'resolved', because: by('resolve') };
  expect(write(told).text).toContain('What comes next: The director is told');
  expect(write({ ...told, kind: 'requester' }).text).not.toMatch(/comes next|director|due by itself/);
  expect(write({ ...told, kind: 'requester' }).html).not.toMatch(/comes next|director|due by itself/);
});
