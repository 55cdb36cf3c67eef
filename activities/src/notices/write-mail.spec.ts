import { entryTypes, type Because } from '@stepladder/domain';
import { claimed } from '../testing/claimed';
import { packOf } from '../testing/webbee-desk';
import { english } from './languages/english/english';
import { sentences } from './languages/english/sentences';
import { durationWords, whenWords } from './when-words';
import { writeMail } from './write-mail';

const webbee = packOf('webbee');
const clock = { code: 'clock', clock: 'resolution', cycle: 1, threshold: '36h', round: 0 } as const;
const tara = { code: 'command', command: 'escalate', by: 'tara-lead' } as const;
const message = (template: string, because: Because, facts: object = {}) => claimed({ template, because, facts });

const write = (of: ReturnType<typeof claimed>) => writeMail(webbee, of, { organisation: 'local' });
const sentenceOf = (of: ReturnType<typeof claimed>) => /^\* (.*)$/m.exec(write(of).text)?.[1];

const moved = { rung: 'team-lead', fromRung: 'developer', reason: 'too hard' };

test.each<[string, Because, object, string]>([
  [
    'escalated',
    tara,
    moved,
    'Escalated from Software developer to Senior developer (team leader) by Tara Nair: too hard',
  ],
  [
    'moved-tier',
    clock,
    { ...moved, clock: 'age' },
    'Moved from Software developer to Senior developer (team leader), because Time since creation is up',
  ],
  ['warned', clock, {}, 'Warning: Resolution of critical issues has reached 36h'],
  ['breached', clock, {}, 'Resolution of critical issues is breached'],
  ['breached', { ...clock, round: 2 }, {}, 'Resolution of critical issues is still breached (told again, 2)'],
  ['consultation-overdue', clock, {}, 'Nobody was consulted in time: Resolution of critical issues is breached'],
  ['resolved', { ...tara, command: 'resolve' }, {}, 'Resolved by Tara Nair'],
  ['reopened', { ...tara, command: 'reopen' }, {}, 'Re-opened by Tara Nair'],
  [
    'handed-back',
    tara,
    { rung: 'developer', fromRung: 'team-lead' },
    'Handed back from Senior developer (team leader) to Software developer by Tara Nair',
  ],
  [
    'stand-down',
    { code: 'late-command', command: 'resolve', by: 'x' },
    {},
    'Please stand down: resolve by Tara Nair was received before you were told and arrived late, so what you were told no longer holds',
  ],
  [
    'late-command',
    { code: 'late-command', command: 'resolve', by: 'x' },
    {},
    'A command received earlier arrived late: resolve by Tara Nair; what has happened since stays',
  ],
  ['nobody-wrote-this', clock, { rung: 'director' }, 'escalated: Director: Resolution of critical issues'],
])('%s is said in a sentence', (template, because, facts, sentence) => {
  expect(sentenceOf(message(template, because, facts))).toBe(sentence);
});

test('every type of entry has a template, and every template says something even when it knows nothing', () => {
  expect(entryTypes.filter((type) => !(type in sentences))).toEqual([]);
  for (const template of Object.keys(sentences)) {
    const said = sentenceOf(message(template, { code: 'due', what: 'closes-after' }));
    expect(said).toBeTruthy();
    expect([template, said]).toEqual([template, expect.not.stringMatching(/undefined|null|\{\{|  |\[object/)]);
  }
});

test('a name that every object has is no template', () => {
  expect(sentenceOf(message('constructor', tara))).toBe('escalated by Tara Nair');
});

test('the ticket is named with its words, escaped in HTML only', () => {
  const { subject, text, html } = write(message('resolved', tara));
  expect(subject).toBe('[local-1001] Resolved by Tara Nair: Orders & <more>');
  expect(text).toContain(
    'Ticket local-1001: Orders & <more>\nPriority High, in progress\n' +
      'What comes next: The director is told unless resolved, Thu 2 Jul 2026 12:00 UTC\n',
  );
  expect(html).toContain('Orders &amp; &lt;more&gt;');
});

test('a ticket on a hurried clock says that its times are its own', () => {
  const of = message('resolved', tara);
  of.ticket.clock.rate = 3600;
  expect(write(of).text).toContain('it runs 3600 times as fast');
  expect(write(message('resolved', tara)).text).not.toContain('as fast');
});

test("an instant is said in the policy's zone and in UTC", () => {
  const at = Date.UTC(2026, 6, 1, 23, 30);
  expect(whenWords(at, 'Europe/London', english)).toBe('Thu 2 Jul 2026 00:30 Europe/London (2026-07-01 23:30 UTC)');
  expect(whenWords(at, 'UTC', english)).toBe('Wed 1 Jul 2026 23:30 UTC');
});

test.each([
  [1_500, '1 s'],
  [180_000, '3 min'],
  [185_000, '3 min 5 s'],
  [7_500_000, '2 h 5 min'],
  [3_600_000, '1 h'],
  [90_000_000, '1 d 1 h'],
  [400, '0 s'],
])('%d ms is %s', (lengthMs, words) => {
  expect(durationWords(lengthMs, english)).toBe(words);
});
