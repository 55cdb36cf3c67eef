import type { DataSource, MessageKey } from '@stepladder/read-model';
import { PolicyBook } from '../policies/policy-book';
import { deliverMessage } from './deliver-message';
import type { MailTransport } from './smtp-transport';

/** `sender` is the From of every mail; `consoleUrl` is where the console's pages are, for links. */
export type NoticeParts = {
  dataSource: DataSource;
  transport: MailTransport;
  sender: string;
  consoleUrl?: string;
  policies?: PolicyBook;
};

export type NoticeActivities = { deliverMessage(message: MessageKey): Promise<void> };

/** What tells people: each message is sent once, or again with the same id where nobody can know. */
export function createNoticeActivities(parts: NoticeParts): NoticeActivities {
  const post = { ...parts, policies: parts.policies ?? new PolicyBook(parts.dataSource) };
  return { deliverMessage: (message) => deliverMessage(post, message) };
}
