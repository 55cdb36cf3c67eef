import { randomUUID } from 'node:crypto';
import { simpleParser } from 'mailparser';

/** One message as the mailbox keeps it: as it came, with the envelope by which lists find it. */
export type KeptMail = {
  id: string;
  /** ISO 8601, UTC, milliseconds. */
  receivedAt: string;
  /** Who the sender's server said it is from; empty for a bounce. */
  from: string;
  /** The people it was really handed over for, which the To header need not say. */
  to: string[];
  /** Its source, a character for each byte. */
  content: string;
};

/** One message as the mailbox shows it. Attachments are named only. */
export type MailboxMessage = Omit<KeptMail, 'content'> & {
  subject: string;
  text: string;
  html: string;
  /** Every header by its lower-case name, unfolded but not decoded; the last one wins. */
  headers: Record<string, string>;
  attachments: { name: string; contentType: string; bytes: number }[];
};

/** The envelope of a message: what was said in SMTP before its content. */
export type Envelope = { from: string; to: string[] };

/** A message that has just come. */
export function keptMail(content: Buffer, { from, to }: Envelope, receivedAtMs: number): KeptMail {
  const receivedAt = new Date(receivedAtMs).toISOString();
  return { id: randomUUID(), receivedAt, from, to, content: content.toString('latin1') };
}

const read = new WeakMap<KeptMail, Promise<MailboxMessage>>();

/** Reads a message, once: nobody looks at most of what comes. Damaged MIME is read as far as it goes. */
export function readMessage(mail: KeptMail): Promise<MailboxMessage> {
  const known = read.get(mail) ?? messageOf(mail);
  read.set(mail, known);
  return known;
}

async function messageOf({ content, ...envelope }: KeptMail): Promise<MailboxMessage> {
  const source = Buffer.from(content, 'latin1');
  const mail = await simpleParser(source, { skipImageLinks: true, skipTextToHtml: true, skipTextLinks: true });
  return {
    ...envelope,
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
