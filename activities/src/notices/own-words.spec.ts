import type { Language } from '@stepladder/domain';
import type { Template } from '@stepladder/policy-file';
import { claimed, type Told } from '../testing/claimed';
import { packOf } from '../testing/webbee-desk';
import { writeMail } from './write-mail';

const webbee = packOf('webbee');
const by = { code: 'command', command: 'escalate', by: 'tara-lead' } as const;
const moved = { because: by, facts: { rung: 'team-lead', fromRung: 'developer', reason: 'too hard' } };

function write(
  templates: Record<string, Template>,
  told: Told,
  { policy = 'en', reader }: { policy?: Language; reader?: Language } = {},
) {
  const message = claimed(told);
  if (message.person && reader) message.person.language = reader;
  return writeMail({ ...webbee, language: policy, templates }, message, { organisation: 'local' });
}

const takenOver: Template = {
  it: {
    subject: 'Presa in carico: {{subject}}',
    text: 'La richiesta è ora a {{rung}}{{#if by}}, per mano di {{by}}{{/if}}.',
  },
  de: { text: 'Ihr Anliegen ist jetzt bei {{rung}}.' },
};

test("a policy's own words stand where the sentence would, in the reader's language", () => {
  const { subject, text } = write({ 'taken-over': takenOver }, { template: 'taken-over', ...moved }, { reader: 'it' });
  expect(subject).toBe('[local-1001] Presa in carico: Orders & <more>');
  expect(text).toContain('Gentile Dev,\n');
  expect(text).toContain(
    '* La richiesta è ora a Senior developer (team leader), per mano di Tara Nair.\n  mer 1 lug 2026 12:00 UTC\n',
  );
});

test("a language that the words lack falls back to the policy's, and says so to whoever has it read aloud", () => {
  const mail = write({ 'taken-over': takenOver }, { template: 'taken-over', ...moved }, { policy: 'de', reader: 'es' });
  expect(mail.subject).toBe('[local-1001] Ihr Anliegen ist jetzt bei Senior developer (team leader).: Orders & <more>');
  expect(mail.text).toContain('Hola, Dev:\n');
  expect(mail.text).toContain('\n  Mi. 1. Juli 2026 12:00 UTC\n');
  expect(mail.html).toContain('<html lang="es">');
  expect(mail.html).toContain('<li lang="de">');
});

test("somebody without a language is told in the policy's", () => {
  expect(write({}, { template: 'resolved', because: by }, { policy: 'it' }).text).toContain('* Risolto da Tara Nair\n');
  expect(write({}, { template: 'resolved', because: by }).text).toContain('* Resolved by Tara Nair\n');
});

test('words called like those that come along take their place', () => {
  const templates = { resolved: { en: { text: 'All done by {{by}}.' } } };
  expect(write(templates, { template: 'resolved', because: by }).text).toContain('* All done by Tara Nair.\n');
});

test('words of several lines keep them, in text and in HTML', () => {
  const templates = { long: { en: { text: 'First.\n\n{{#if rung}}\nNow with {{rung}}.\n{{/if}}\nLast.' } } };
  const mail = write(templates, { template: 'long', ...moved });
  expect(mail.text).toContain('* First.\n\n  Now with Senior developer (team leader).\n  Last.\n  Wed 1 Jul');
  expect(mail.html).toContain('<strong>First.</strong><br><br>Now with Senior developer (team leader).<br>Last.<br>');
});

test('placeholders are filled in and nothing else: words of people are neither placeholders nor HTML nor headers', () => {
  const templates = {
    told: { en: { subject: 'About {{subject}}', text: 'For {{reader}}: {{person}}, {{definition}}' } },
  };
  const personName = '{{by}}\r\nBcc: eve@evil.example.org <b>';
  const mail = write(templates, {
    template: 'told',
    because: by,
    personName,
    facts: { person: 'x', priority: 'high' },
  });
  expect(mail.subject).toBe('[local-1001] About Orders & <more>');
  expect(mail.text).toContain('* For Dev: {{by}}\n  Bcc: eve@evil.example.org <b>, An important part does not work');
  expect(mail.html).toContain('{{by}}');
  expect(mail.html).toContain('Bcc: eve@evil.example.org &lt;b&gt;');
  expect(mail.html).not.toContain('<b>');
});

test("what people wrote and due times stand below the policy's own words, and inside stays inside", () => {
  const templates = { mine: { en: { text: 'Mine.' } } };
  const told = { template: 'mine', because: by, text: 'He has no idea', kind: 'requester' } as const;
  expect(write(templates, { ...told, type: 'answered' }).text).toContain('no idea');
  expect(write(templates, { ...told, type: 'noted' }).text).not.toContain('no idea');
  const dues = [{ clock: 'resolution', dueAt: Date.UTC(2026, 6, 3, 12) }];
  expect(write(templates, { ...told, facts: { dues } }).text).toContain(
    '  Resolution of critical issues: by Fri 3 Jul 2026 12:00 UTC\n',
  );
});

test('a name that every object has is no template of a policy', () => {
  expect(write({}, { template: 'toString', because: by }, { reader: 'de' }).text).toContain(
    '* eskaliert (Tara Nair)\n',
  );
});
