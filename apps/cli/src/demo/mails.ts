import { table } from '../output/table';

/** One mail as the development mailbox shows it. */
export type Mail = { to: string[]; subject: string; receivedAt: string };

/** What has arrived in the mailbox since this instant, oldest first; nothing when there is no mailbox. */
export async function mailsSince(mailbox: string | undefined, sinceAt: number): Promise<Mail[]> {
  if (!mailbox) return [];
  const response = await fetch(new URL(`/api/messages?since=${sinceAt}`, mailbox), {
    signal: AbortSignal.timeout(5_000),
  });
  const mails = (await response.json()) as Mail[];
  return mails.map(({ to, subject, receivedAt }) => ({ to, subject, receivedAt })).reverse();
}

/** The mails as a table: to whom, about what. */
export function mailLines(mails: Mail[]): string[] {
  return table(
    ['TO', 'SUBJECT'],
    mails.map(({ to, subject }) => [to.join(', '), subject]),
  );
}
