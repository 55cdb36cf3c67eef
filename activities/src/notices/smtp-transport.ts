import { createTransport, type SentMessageInfo, type Transporter } from 'nodemailer';

export type MailTransport = Pick<Transporter<SentMessageInfo>, 'sendMail'>;

/**
 * The way to a mail server. One connection a message: a kept one that the server has ended meanwhile cannot be told from
 * one lost in the middle. Its patience stays below the activity's 30 s and the claim's minute.
 */
export function smtpTransport(url: string): MailTransport {
  return createTransport({
    url,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    dnsTimeout: 5_000,
    socketTimeout: 10_000,
  });
}
