import { entryTypes, languages, templateNames, type Because } from '@stepladder/domain';
import { claimed } from '../../testing/claimed';
import { packOf } from '../../testing/webbee-desk';
import { factsOf } from '../notice-facts';
import { durationWords, whenWords } from '../when-words';
import { writeMail } from '../write-mail';
import { wordings } from './wordings';

const webbee = packOf('webbee');
const { policy } = webbee;
const dues: Because = { code: 'due', what: 'closes-after' };
const tara: Because = { code: 'command', command: 'escalate', by: 'tara-lead' };
const factNames = Object.keys(
  factsOf(
    policy,
    claimed({ template: 'x', because: dues }).ticket,
    claimed({ template: 'x', because: dues }).notices[0]!,
    wordings.en,
  ),
);

describe.each(languages)('%s', (language) => {
  const wording = wordings[language];
  const written = (template: string, because: Because, facts = {}) => {
    const message = claimed({ template, because, facts });
    if (message.person) message.person.language = language;
    return writeMail(webbee, message, { organisation: 'local' });
  };

  it('has a sentence for every template, which speaks of nothing that is not known', () => {
    expect(Object.keys(wording.sentences).sort()).toEqual([...templateNames].sort());
    for (const [name, words] of [...Object.entries(wording.sentences), ['plain', wording.plainSentence]]) {
      const spokenOf = [...(words ?? '').matchAll(/\{\{(?:#if )?([A-Za-z]+)\}\}/g)].map(([, fact]) => fact);
      expect([name, spokenOf.filter((fact) => fact !== 'else' && !factNames.includes(fact ?? ''))]).toEqual([name, []]);
    }
  });

  it('says something of every template even when it knows nothing', () => {
    for (const template of templateNames) {
      for (const because of [dues, tara]) {
        const sentence = /^\* (.*)$/m.exec(written(template, because).text)?.[1];
        expect(sentence).toBeTruthy();
        expect([template, sentence]).toEqual([
          template,
          expect.not.stringMatching(/undefined|\bnull\b|\{\{|  |\[object|\( *\)/),
        ]);
      }
    }
  });

  it('has words of its own for everything that happens', () => {
    const said = entryTypes.map((type) => wording.happened[type]);
    expect(said.filter((words) => words.trim() === '')).toEqual([]);
    if (language === 'en') return;
    const same = entryTypes.filter((type) => wording.happened[type] === wordings.en.happened[type]);
    expect(same).toEqual([]);
    const alike = templateNames.filter((name) => wording.sentences[name] === wordings.en.sentences[name]);
    expect(alike).toEqual([]);
  });

  it('names the language of the page for whoever has it read aloud', () => {
    expect(written('resolved', tara).html).toContain(`<html lang="${language}">`);
    expect(written('resolved', tara).html).toContain(`<li lang="${language}">`);
  });
});

const noon = Date.UTC(2026, 6, 3, 12);

test.each([
  ['en', 'Fri 3 Jul 2026 14:00 Europe/Rome (2026-07-03 12:00 UTC)', '1 d 2 h'],
  ['it', 'ven 3 lug 2026 14:00 Europe/Rome (2026-07-03 12:00 UTC)', '1 g 2 h'],
  ['de', 'Fr. 3. Juli 2026 14:00 Europe/Rome (2026-07-03 12:00 UTC)', '1 T 2 h'],
  ['es', 'vie 3 jul 2026 14:00 Europe/Rome (2026-07-03 12:00 UTC)', '1 d 2 h'],
] as const)('instants and lengths of time in %s', (language, when, length) => {
  expect(whenWords(noon, 'Europe/Rome', wordings[language])).toBe(when);
  expect(durationWords(93_600_000, wordings[language])).toBe(length);
});

test.each([
  ['en', ['its target', '36h', '75%', '1h before', 'at 36h', '2wd']],
  ['it', ['il suo limite', '36 h', '75%', '1 h prima del limite', '36 h', '2 giorni lavorativi']],
  ['de', ['die Frist', '36 h', '75%', '1 h vor der Frist', '36 h', '2 Arbeitstage']],
  ['es', ['su plazo', '36 h', '75%', '1 h antes del plazo', '36 h', '2 días laborables']],
] as const)('where a clock stands in %s', (language, said) => {
  const ids = ['breach', '36h', '75%', '1h before', 'at 36h', '2wd'];
  expect(ids.map((id) => wordings[language].threshold(id))).toEqual(said);
});
