import type { ClaimedMessage, ClaimedNotice } from '@stepladder/read-model';
import type { Language } from '@stepladder/domain';
import Handlebars from 'handlebars';
import { definitionOf, detailsOf } from './notice-details';
import { factsOf, type NoticeFacts } from './notice-facts';
import { oneLine } from './one-line';
import { filledIn, ownWordsFor, type Meanings } from './own-words';
import { languageFor, speechIn, type Speech, type Voice } from './voice';
import { durationWords, whenWords } from './when-words';
import { wordings } from './languages/wordings';
import type { Wording } from './languages/wording';

/** One notice in words: its first line, the lines after it, when it was, how late, and what stands below. */
export type SaidNotice = {
  language: Language;
  sentence: string;
  more: string[];
  when: string;
  late: string | undefined;
  details: string[];
  /** What a policy's own template wants in the subject of the mail. */
  subject?: string;
};

/** Says a notice in its reader's language, in the policy's own words where it has any. */
export function sayNotice(voice: Voice, message: ClaimedMessage, notice: ClaimedNotice): SaidNotice {
  const reader = languageFor(voice, message.person);
  const own = ownWordsFor(voice, notice.template, reader);
  const speech = speechIn(own?.language ?? reader);
  const facts = factsOf(voice.policy, message.ticket, notice, speech.wording);
  const { text, subject } = own
    ? filledIn(own.words, meaningsOf(voice, message, notice, { facts, speech }))
    : { text: builtIn(speech, notice.template)(facts) };
  const [sentence = '', ...more] = text.trim().split(/\r?\n/).map(oneLine);
  const { zone } = voice.policy;
  return {
    language: speech.language,
    sentence,
    more,
    when: whenWords(notice.at, zone, speech.wording),
    late:
      notice.lateByMs === undefined
        ? undefined
        : speech.wording.frame.lateBy(durationWords(notice.lateByMs, speech.wording)),
    details: detailsOf(voice, message, notice, speech.wording).map(oneLine),
    ...(subject === undefined ? {} : { subject: oneLine(subject) }),
  };
}

type Known = { facts: NoticeFacts; speech: Speech };

function meaningsOf(voice: Voice, message: ClaimedMessage, notice: ClaimedNotice, { facts, speech }: Known): Meanings {
  const { policy } = voice;
  const { ticket, person } = message;
  const { fromRung, policyVersion, ...same } = facts;
  return {
    ...same,
    'from-rung': fromRung,
    'policy-version': policyVersion,
    ticket: ticket.id,
    subject: oneLine(ticket.subject),
    status: speech.wording.statuses[ticket.status],
    reader: person?.name,
    at: whenWords(notice.at, policy.zone, speech.wording),
    definition: definitionOf(policy, notice.entry.facts.priority ?? ticket.priority),
  };
}

type Say = (facts: NoticeFacts) => string;

const sayings = new Map<Wording, { byName: Map<string, Say>; plain: Say }>(
  Object.values(wordings).map((wording) => [
    wording,
    {
      byName: new Map(Object.entries(wording.sentences).map(([name, words]) => [name, sayer(words)])),
      plain: sayer(wording.plainSentence),
    },
  ]),
);

function sayer(words: string): Say {
  return Handlebars.compile(words, { noEscape: true, strict: false });
}

function builtIn({ wording }: Speech, template: string): Say {
  const known = sayings.get(wording);
  if (!known) throw new Error(`nothing is said in ${wording.locale}`);
  return known.byName.get(template) ?? known.plain;
}
