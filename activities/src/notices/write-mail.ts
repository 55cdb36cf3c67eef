import { createHash } from 'node:crypto';
import type { Policy } from '@stepladder/domain';
import type { ClaimedMessage } from '@stepladder/read-model';
import Handlebars from 'handlebars';
import { detailsOf } from './notice-details';
import { factsOf, labelOf } from './notice-facts';
import { plainSentence, sentences } from './sentences';
import { htmlBody, plainBody, subjectLine } from './templates';
import { durationWords, whenWords } from './when-words';

/** A mail in words, before it has a sender and an addressee. */
export type WrittenMail = { messageId: string; subject: string; text: string; html: string };

const plain = { noEscape: true, strict: false } as const;
const [writeSubject, writeText] = [subjectLine, plainBody].map((template) => Handlebars.compile(template, plain)) as [
  Handlebars.TemplateDelegate,
  Handlebars.TemplateDelegate,
];
const writeHtml = Handlebars.compile(htmlBody);
const writeSentences = new Map(
  Object.entries(sentences).map(([name, words]) => [name, Handlebars.compile(words, plain)]),
);
const writePlainSentence = Handlebars.compile(plainSentence, plain);

const SUBJECT_LENGTH = 200;

/** Writes one mail that names every notice of a message, says what came late, and what comes next. */
export function writeMail(
  policy: Policy,
  message: ClaimedMessage,
  place: { organisation: string; consoleUrl?: string },
): WrittenMail {
  const { ticket, person } = message;
  const notices = message.notices.map((notice) => {
    const write = writeSentences.get(notice.template) ?? writePlainSentence;
    return {
      sentence: oneLine(write(factsOf(policy, ticket, notice))),
      when: whenWords(notice.at, policy.zone),
      details: detailsOf(policy, message, notice).map(oneLine),
      late: notice.lateByMs === undefined ? undefined : `late by ${durationWords(notice.lateByMs)}`,
    };
  });
  const { nextDue, nextDueAt } = ticket;
  const words = {
    person,
    notices,
    several: notices.length > 1,
    count: notices.length,
    first: notices[0]?.sentence,
    ticket: {
      id: ticket.id,
      subject: oneLine(ticket.subject),
      priority: labelOf(policy.priorities, ticket.priority),
      status: ticket.status.replaceAll('-', ' '),
    },
    // Which rungs of management come next is the desk's own business (semantics: requester).
    inside: person?.kind !== 'requester',
    next: nextDueAt === undefined ? undefined : { what: nextDue, when: whenWords(nextDueAt, policy.zone) },
    rate: ticket.clock.rate === 1 ? undefined : ticket.clock.rate,
    link: place.consoleUrl && new URL(`tickets/${ticket.id}`, `${place.consoleUrl.replace(/\/+$/, '')}/`).href,
  };
  return {
    messageId: messageIdOf(place.organisation, message.id),
    subject: oneLine(writeSubject(words)).slice(0, SUBJECT_LENGTH),
    text: writeText(words),
    html: writeHtml(words),
  };
}

/** The same for every attempt at a message, so that a mail store may fold what came twice (RFC 5322 Message-ID). */
export function messageIdOf(organisation: string, messageId: string): string {
  const hash = createHash('sha256').update(`${organisation}\n${messageId}`).digest('hex');
  return `<${hash.slice(0, 32)}@stepladder>`;
}

/** Without line breaks and control characters, which could end a header and begin another. */
function oneLine(words: string): string {
  return words.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
