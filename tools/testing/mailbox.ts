import type { Stack } from './stack';
import { until } from './until';

/** A mail as the mailbox tells it. */
export type Mail = { to: string[]; subject: string; text: string; receivedAt: string; headers: Record<string, string> };

/** The mails about a ticket, oldest first. */
export async function mailsAbout({ mailboxUrl }: Pick<Stack, 'mailboxUrl'>, ticket: string): Promise<Mail[]> {
  const response = await fetch(new URL('/api/messages', mailboxUrl), { signal: AbortSignal.timeout(5_000) });
  const mails = (await response.json()) as Mail[];
  return mails.filter(({ headers }) => headers['x-stepladder-ticket'] === ticket).reverse();
}

/** The first mail about a ticket to a person, as soon as it has come. */
export function mailTo(
  stack: Pick<Stack, 'mailboxUrl'>,
  ticket: string,
  address: string,
  patienceMs = 20_000,
): Promise<Mail> {
  const find = async () => (await mailsAbout(stack, ticket)).find(({ to }) => to.includes(address));
  return until(`a mail about ${ticket} to ${address}`, find, patienceMs);
}
