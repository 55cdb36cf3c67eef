import { createHash } from 'node:crypto';
import type { ClaimedMessage } from '@stepladder/read-model';
import Handlebars from 'handlebars';
import type { Wording } from './languages/wording';
import { nextWords } from './next-words';
import { labelOf } from './notice-facts';
import { oneLine } from './one-line';
import { sayNotice, type SaidNotice } from './say-notice';
import { htmlBody, plainBody, subjectLine } from './templates';
import { languageFor, speechIn, type Voice } from './voice';
import { whenWords } from './when-words';

/** A mail in words, before it has a sender and an addressee. */
export type WrittenMail = { messageId: string; subject: string; text: string; html: string };

const plain = { noEscape: true, strict: false } as const;
const [writeSubject, writeText] = [subjectLine, plainBody].map((template) => Handlebars.compile(template, plain)) as [
  Handlebars.TemplateDelegate,
  Handlebars.TemplateDelegate,
];
const writeHtml = Handlebars.compile(htmlBody);

const SUBJECT_LENGTH = 200;

/** Writes one mail that names every notice of a message in its reader's language, says what came late, and what comes next. */
export function writeMail(
  voice: Voice,
  message: ClaimedMessage,
  place: { organisation: string; consoleUrl?: string },
): WrittenMail {
  const { ticket, person } = message;
  const { language, wording } = speechIn(languageFor(voice, person));
  const notices = message.notices.map((notice) => sayNotice(voice, message, notice));
  const subject = oneLine(ticket.subject);
  const words = {
    language,
    frame: frameOf(voice, message, wording),
    notices,
    several: notices.length > 1,
    first: firstOf(notices[0], subject),
    ticket: { id: ticket.id, subject },
    // Which rungs of management come next is the desk's own business (semantics: requester).
    inside: person?.kind !== 'requester',
    next: nextOf(voice, ticket, wording),
    link: place.consoleUrl && new URL(`tickets/${ticket.id}`, `${place.consoleUrl.replace(/\/+$/, '')}/`).href,
  };
  return {
    messageId: messageIdOf(place.organisation, message.id),
    subject: oneLine(writeSubject(words)).slice(0, SUBJECT_LENGTH),
    text: writeText(words),
    html: writeHtml(words),
  };
}

function frameOf({ policy }: Voice, { ticket, person, notices }: ClaimedMessage, { frame, statuses }: Wording) {
  const priority = labelOf(policy.priorities, ticket.priority) ?? '';
  return {
    hello: frame.hello(person?.name ?? ''),
    several: frame.several(notices.length),
    ticket: frame.ticket,
    priority: frame.priority(priority, statuses[ticket.status]),
    next: frame.next,
    nothingNext: frame.nothingNext,
    hurried: ticket.clock.rate === 1 ? undefined : frame.hurried(ticket.clock.rate),
  };
}

/** What a policy's template wants there, else the sentence and what the ticket is about. */
function firstOf(notice: SaidNotice | undefined, subject: string): string {
  return notice?.subject ?? `${notice?.sentence ?? ''}: ${subject}`;
}

function nextOf(voice: Voice, ticket: ClaimedMessage['ticket'], wording: Wording) {
  const { nextDueAt } = ticket;
  if (nextDueAt === undefined) return undefined;
  return { what: nextWords(voice, ticket, wording), when: whenWords(nextDueAt, voice.policy.zone, wording) };
}

/** The same for every attempt at a message, so that a mail store may fold what came twice (RFC 5322 Message-ID). */
export function messageIdOf(organisation: string, messageId: string): string {
  const hash = createHash('sha256').update(`${organisation}\n${messageId}`).digest('hex');
  return `<${hash.slice(0, 32)}@stepladder>`;
}
