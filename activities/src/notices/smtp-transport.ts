import { createTransport, type SentMessageInfo, type Transporter } from 'nodemailer';

export type MailTransport = Pick<Transporter<SentMessageInfo>, 'sendMail'>;

/** A whole talk with a mail server; below the claim and the activity's 15 s, so that a dead worker's message is soon sent by another. */
export const TALK_LASTS_MS = 12_000;

/**
 * The way to a mail server. One connection a message: a kept one that the server has ended meanwhile cannot be told from
 * one lost in the middle. Its patience stays below `TALK_LASTS_MS`.
 */
export function smtpTransport(url: string): MailTransport {
  return createTransport({
    url,
    connectionTimeout: 4_000,
    greetingTimeout: 4_000,
    dnsTimeout: 3_000,
    socketTimeout: 8_000,
  });
}
