import { randomUUID } from 'node:crypto';
import { simpleParser } from 'mailparser';

/** One message as the mailbox keeps and shows it. Attachments are named, not kept. */
export type MailboxMessage = {
  id: string;
  /** ISO 8601, UTC, milliseconds. */
  receivedAt: string;
  /** Who the sender's server said it is from; empty for a bounce. */
  from: string;
  /** The people it was really handed over for, which the To header need not say. */
  to: string[];
  subject: string;
  text: string;
  html: string;
  /** Every header by its lower-case name, unfolded but not decoded; the last one wins. */
  headers: Record<string, string>;
  attachments: { name: string; contentType: string; bytes: number }[];
};

/** The envelope of a message: what was said in SMTP before its content. */
export type Envelope = { from: string; to: string[] };

/** Reads the content of one message. Damaged MIME is read as far as it goes. */
export async function readMessage(
  content: Buffer,
  { from, to }: Envelope,
  receivedAtMs: number,
): Promise<MailboxMessage> {
  const mail = await simpleParser(content, { skipImageLinks: true, skipTextToHtml: true, skipTextLinks: true });
  return {
    id: randomUUID(),
    receivedAt: new Date(receivedAtMs).toISOString(),
    from,
    to,
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    headers: Object.fromEntries(mail.headerLines.map(({ key, line }) => [key, valueOf(line)])),
    attachments: mail.attachments.map(({ filename, contentType, size }) => ({
      name: filename ?? 'unnamed',
      contentType,
      bytes: size,
    })),
  };
}

function valueOf(line: string): string {
  return line
    .slice(line.indexOf(':') + 1)
    .replace(/\r?\n[ \t]+/g, ' ')
    .trim();
}
