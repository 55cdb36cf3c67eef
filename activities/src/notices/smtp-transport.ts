import { createTransport, type SMTPPoolSentMessageInfo, type Transporter } from 'nodemailer';

export type MailTransport = Pick<Transporter<SMTPPoolSentMessageInfo>, 'sendMail' | 'close'>;

/** A whole talk with a mail server; below the claim and the activity's 15 s, so that a dead worker's message is soon sent by another. */
export const TALK_LASTS_MS = 12_000;

/** Deliveries at one time; a mail server is easily overrun, and one that hangs must not hold up the tickets. */
export const DELIVERIES_AT_ONCE = 20;

/**
 * The way to a mail server. Connections are kept for a few seconds, because making one cost more than a mail. One that the
 * server has ended meanwhile is known by it that nothing of the mail was read yet: only then is it sent by another. As many
 * connections as deliveries, so that none waits inside its talk. Its patience stays below `TALK_LASTS_MS`.
 */
export function smtpTransport(url: string): MailTransport {
  return createTransport({
    url,
    pool: true,
    maxConnections: DELIVERIES_AT_ONCE,
    maxRequeues: 1,
    idleTimeout: 5_000,
    connectionTimeout: 4_000,
    greetingTimeout: 4_000,
    dnsTimeout: 3_000,
    socketTimeout: 8_000,
  });
}
