import type { DataSource, MessageKey } from '@stepladder/read-model';
import type { PolicyBook } from '../policies/policy-book';
import type { MailTransport } from './smtp-transport';

/** What a message needs on its way. */
export type Post = {
  dataSource: DataSource;
  policies: PolicyBook;
  transport: MailTransport;
  sender: string;
  consoleUrl?: string;
};

export async function deliverMessage(post: Post, key: MessageKey): Promise<void> {
  throw new Error(`not yet: ${post.sender} ${key.messageId}`);
}
