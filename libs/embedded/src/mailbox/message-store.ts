import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MailboxMessage } from './message';

/** How many messages are kept; older ones are forgotten. */
export const keptMessages = 2_000;

/** Which messages to answer: for a recipient (case does not matter), received at or after an instant. */
export type MessageFilter = { to?: string | undefined; since?: number | undefined };

/** The messages of a mailbox, newest first. `add` resolves when the message is on disk. */
export type MessageStore = {
  list(filter?: MessageFilter): MailboxMessage[];
  find(id: string): MailboxMessage | undefined;
  add(message: MailboxMessage): Promise<void>;
  clear(): Promise<void>;
};

/**
 * Opens the messages kept in a folder: one line of JSON each, appended; a line cut off by a kill is left out.
 * Without a folder they live as long as the process.
 */
export async function openStore(dataDir: string | undefined): Promise<MessageStore> {
  const file = dataDir === undefined ? undefined : join(dataDir, 'messages.jsonl');
  if (dataDir !== undefined) await mkdir(dataDir, { recursive: true });
  let messages = file === undefined ? [] : (await readLines(file)).slice(-keptMessages);
  if (file !== undefined) await rewrite(file, messages);
  let linesOnDisk = messages.length;
  let lastWrite = Promise.resolve();
  const inTurn = (write: () => Promise<void>): Promise<void> => {
    const written = lastWrite.then(write);
    lastWrite = written.catch(() => undefined);
    return written;
  };
  const add = async (message: MailboxMessage): Promise<void> => {
    if (file !== undefined) await appendFile(file, `${JSON.stringify(message)}\n`, { mode: 0o600 });
    messages = [...messages, message].slice(-keptMessages);
    linesOnDisk += 1;
    if (file === undefined || linesOnDisk < 2 * keptMessages) return;
    await rewrite(file, messages);
    linesOnDisk = messages.length;
  };
  const clear = async (): Promise<void> => {
    if (file !== undefined) await rewrite(file, []);
    messages = [];
    linesOnDisk = 0;
  };
  return {
    list: (filter = {}) => messages.filter((message) => matches(message, filter)).reverse(),
    find: (id) => messages.find((message) => message.id === id),
    add: (message) => inTurn(() => add(message)),
    clear: () => inTurn(clear),
  };
}

function matches(message: MailboxMessage, { to, since }: MessageFilter): boolean {
  const forThem = to === undefined || message.to.some((recipient) => recipient.toLowerCase() === to.toLowerCase());
  return forThem && (since === undefined || Date.parse(message.receivedAt) >= since);
}

async function readLines(file: string): Promise<MailboxMessage[]> {
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  return lines.flatMap((line) => {
    try {
      return [JSON.parse(line) as MailboxMessage];
    } catch {
      return [];
    }
  });
}

async function rewrite(file: string, messages: MailboxMessage[]): Promise<void> {
  const lines = messages.map((message) => `${JSON.stringify(message)}\n`).join('');
  await writeFile(`${file}.new`, lines, { mode: 0o600 });
  await rename(`${file}.new`, file);
}
