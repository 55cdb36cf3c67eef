import { allDues, describeDue } from '@stepladder/domain';
import {
  aClock,
  aPolicy,
  breach,
  elapsed,
  hours,
  teamLead,
  warning,
} from '@stepladder/domain/src/clocks/testing/parts';
import { dueFacts } from '@stepladder/domain/src/clocks/due-facts';
import { monday, Story } from '@stepladder/domain/src/testing/story';
import { wordings } from './languages/wordings';
import { nextWords } from './next-words';

type Said = { en: string[]; it: string[]; de: string[]; es: string[]; described: string[] };

/** What comes by itself, in each language, in order. */
function said({ policy, ticket }: Story): Said {
  const voice = { policy, language: 'en' as const, templates: {}, directory: { people: [], roles: [] } };
  const { dues } = allDues(policy, ticket);
  const told = (language: 'en' | 'it' | 'de' | 'es') =>
    dues.map((due) => String(nextWords(voice, { nextDueFacts: dueFacts(policy, ticket, due) }, wordings[language])));
  const described = dues.map((due) => describeDue(policy, ticket, due));
  return { en: told('en'), it: told('it'), de: told('de'), es: told('es'), described };
}

it('says what comes next in four languages, in English as everywhere else', () => {
  const climbs = breach({ actions: [{ do: 'climb', ...teamLead }] });
  const response = aClock('Response', [elapsed(1)], { stopsOn: [{ event: 'responded' }] });
  const moving = aClock('Moving', [elapsed(3)], { thresholds: [warning('at 2h', { amount: hours(2.5) }), climbs] });
  const { described, ...each } = said(new Story(aPolicy([response, moving]), monday('09:00')));
  expect(each.en).toEqual(described);
  expect(each.it).toEqual([
    'Response supera il limite, salvo che prima risulti: risposto al richiedente o risolto',
    'preavviso di Moving, salvo che prima risulti: risolto',
    'il tempo di Moving scade: se ne occupa team-lead, salvo che prima risulti: risolto',
  ]);
  expect(each.de).toEqual([
    'Response wird überschritten, sofern nicht vorher: beantwortet oder gelöst',
    'Vorwarnung Moving, sofern nicht vorher: gelöst',
    'Moving läuft ab: team-lead übernimmt, sofern nicht vorher: gelöst',
  ]);
  expect(each.es).toEqual([
    'Response queda fuera de plazo, salvo que antes conste: respondido al solicitante o resuelto',
    'preaviso de Moving, salvo que antes conste: resuelto',
    'se agota el tiempo de Moving: pasa a team-lead, salvo que antes conste: resuelto',
  ]);
});

it('says waits, repetitions and closings as well', () => {
  const repeat = { every: hours(2), until: 'resolved' as const };
  const cap = aClock('Cap', [elapsed(9)], {
    ...{ scope: 'pause', during: ['awaiting-parts'] },
    thresholds: [breach({ actions: [{ do: 'resume' }] })],
  });
  const late = aClock('Late', [elapsed(2)], { thresholds: [breach({ repeat })] });
  const story = new Story(aPolicy([cap, late]), monday('09:00')).until(monday('14:00'));
  const again = said(story);
  expect(again.en).toEqual(again.described);
  expect(again.it).toEqual(['Late supera il limite (nuovo avviso, 2), salvo che prima risulti: risolto']);
  story.say(monday('14:10'), { name: 'await', reason: 'awaiting-parts', reviewAt: monday('16:00') });
  const waiting = said(story);
  expect(waiting.en).toEqual(waiting.described);
  expect(waiting.de).toEqual([
    'das Warten ist wieder anzusehen, sofern nicht fortgesetzt',
    'Cap läuft ab: das Warten endet, sofern nicht vorher: fortgesetzt',
  ]);
  story.say(monday('14:30'), { name: 'resolve' });
  expect(said(story)).toMatchObject({
    en: ['closes unless reopened'],
    es: ['se cierra, si antes no se reabre'],
  });
});

it('says it in English where nothing but that was kept', () => {
  const story = new Story(aPolicy([]), monday('09:00'));
  const voice = { policy: story.policy, language: 'it' as const, templates: {}, directory: { people: [], roles: [] } };
  expect(nextWords(voice, { nextDue: 'closes unless reopened' }, wordings.it)).toBe('closes unless reopened');
});
