import { randomUUID } from 'node:crypto';
import { MessageDesk, type ClaimedMessage, type DataSource, type MessageKey } from '@stepladder/read-model';
import { ApplicationFailure } from '@temporalio/common';
import type { PolicyBook } from '../policies/policy-book';
import { farEndAnswer } from './far-end-answer';
import { TALK_LASTS_MS, type MailTransport } from './smtp-transport';
import { writeMail } from './write-mail';

/** What a message needs on its way. */
export type Post = {
  dataSource: DataSource;
  policies: PolicyBook;
  transport: MailTransport;
  sender: string;
  consoleUrl?: string;
};

type Mail = Parameters<MailTransport['sendMail']>[0];

/**
 * Sends a message once: claims it, which is committed before the mail server is talked to, sends, and keeps what became of
 * it. What was sent before returns quietly. Throws `RecipientRefused` (not to be retried) when the addressee will never
 * take it; everything else is to be tried again, with the same Message-ID also where nobody knows whether it was taken.
 */
export async function deliverMessage(post: Post, key: MessageKey): Promise<void> {
  const desk = new MessageDesk(post.dataSource);
  const token = randomUUID();
  const claim = await desk.claim(key, token);
  switch (claim.state) {
    case 'sent':
    case 'no-transport':
      return;
    case 'failed':
      throw refused(claim.problem);
    case 'busy':
    case 'missing':
      throw ApplicationFailure.create({
        type: claim.state === 'busy' ? 'MessageBusy' : 'MessageMissing',
        message: claim.state === 'busy' ? 'somebody else is sending it' : 'it is not written yet',
        nextRetryDelay: '2s',
      });
    case 'claimed':
      if (claim.message.channel !== 'email') return keep({ post, desk, key, token }, claim.message);
      return send({ post, desk, key, token }, claim.message);
  }
}

/** What nothing here can send is said to be so, for a person to see to; never that it was delivered, and never tried in vain. */
async function keep({ desk, key, token }: Sending, { channel }: ClaimedMessage): Promise<void> {
  await desk.markNoTransport(key, token, `there is no transport for ${channel} yet`);
}

type Sending = { post: Post; desk: MessageDesk; key: MessageKey; token: string };

async function send(sending: Sending, message: ClaimedMessage): Promise<void> {
  const { post, desk, key, token } = sending;
  const mail = await mailOf(post, key, message).catch((error: unknown) => giveBack(sending, error));
  const response = await talk(post.transport, mail).then(
    (taken) => String(taken.response),
    (error: unknown) => settle(sending, error),
  );
  await desk.markSent(key, token, response);
}

/** A server that keeps talking past the end is left; nobody knows then whether it took the mail. */
async function talk(transport: MailTransport, mail: Mail): Promise<{ response: unknown }> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), TALK_LASTS_MS);
  try {
    return await transport.sendMail({ ...mail, signal: over.signal });
  } catch (error) {
    throw over.signal.aborted ? new Error('the mail server did not come to an end') : error;
  } finally {
    clearTimeout(timer);
  }
}

async function mailOf(post: Post, { organisation }: MessageKey, message: ClaimedMessage): Promise<Mail> {
  const { person, ticket } = message;
  if (!person) throw refused('nobody of that name is known any more');
  const voice = await post.policies.get(organisation, ticket.policy, ticket.policyVersion);
  const { policy } = voice;
  const { consoleUrl } = post;
  return {
    ...writeMail(voice, message, { organisation, ...(consoleUrl === undefined ? {} : { consoleUrl }) }),
    from: post.sender,
    ...(policy.replyTo === undefined ? {} : { replyTo: policy.replyTo }),
    to: { name: person.name, address: person.email },
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Stepladder-Message': message.id,
      'X-Stepladder-Ticket': ticket.id,
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Nothing has been sent: another attempt may begin at once. */
async function giveBack({ desk, key, token }: Sending, error: unknown): Promise<never> {
  const isFinal = error instanceof ApplicationFailure && error.nonRetryable === true;
  await (isFinal ? desk.markFailed(key, token, problemOf(error)) : desk.putBack(key, token, problemOf(error)));
  throw error;
}

async function settle({ desk, key, token }: Sending, error: unknown): Promise<never> {
  const problem = problemOf(error);
  switch (farEndAnswer(error)) {
    case 'refused':
      await desk.markFailed(key, token, problem);
      throw refused(problem);
    case 'not-taken':
      await desk.putBack(key, token, problem);
      throw error;
    case 'unknown':
      await desk.markUnknown(key, token, problem);
      throw error;
  }
}

function refused(problem: string): ApplicationFailure {
  return ApplicationFailure.nonRetryable(problem, 'RecipientRefused');
}

const PROBLEM_LENGTH = 500;

function problemOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, PROBLEM_LENGTH);
}
