import { mkdir, open, readFile, rename, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptMail } from './message';

/** How many messages are kept; older ones are forgotten. */
export const keptMessages = 2_000;

/** Which messages to answer: for a recipient (case does not matter), received at or after an instant. */
export type MessageFilter = { to?: string | undefined; since?: number | undefined };

/** The messages of a mailbox, newest first. `add` resolves when the message is on disk; nothing is added after `close`. */
export type MessageStore = {
  list(filter?: MessageFilter): KeptMail[];
  find(id: string): KeptMail | undefined;
  add(message: KeptMail): Promise<void>;
  clear(): Promise<void>;
  close(): Promise<void>;
};

/**
 * Opens the messages kept in a folder: one line of JSON each, appended; a line cut off by a kill is left out.
 * Without a folder they live as long as the process.
 */
export async function openStore(dataDir: string | undefined): Promise<MessageStore> {
  const file = dataDir === undefined ? undefined : join(dataDir, 'messages.jsonl');
  if (dataDir !== undefined) await mkdir(dataDir, { recursive: true });
  let messages = file === undefined ? [] : (await readLines(file)).slice(-keptMessages);
  let lines = file === undefined ? undefined : await rewritten(file, messages);
  let linesOnDisk = messages.length;
  let lastWrite = Promise.resolve();
  const inTurn = (write: () => Promise<void>): Promise<void> => {
    const written = lastWrite.then(write);
    lastWrite = written.catch(() => undefined);
    return written;
  };
  const startAfresh = async (kept: KeptMail[]): Promise<void> => {
    const before = lines;
    if (file !== undefined) lines = await rewritten(file, kept);
    await before?.close();
    messages = kept;
    linesOnDisk = kept.length;
  };
  const add = async (message: KeptMail): Promise<void> => {
    await lines?.appendFile(`${JSON.stringify(message)}\n`);
    messages = [...messages, message].slice(-keptMessages);
    linesOnDisk += 1;
    if (linesOnDisk >= 2 * keptMessages) await startAfresh(messages);
  };
  return {
    list: (filter = {}) => messages.filter((message) => matches(message, filter)).reverse(),
    find: (id) => messages.find((message) => message.id === id),
    add: (message) => inTurn(() => add(message)),
    clear: () => inTurn(() => startAfresh([])),
    close: () => inTurn(async () => lines?.close()),
  };
}

function matches(message: KeptMail, { to, since }: MessageFilter): boolean {
  const forThem = to === undefined || message.to.some((recipient) => recipient.toLowerCase() === to.toLowerCase());
  return forThem && (since === undefined || Date.parse(message.receivedAt) >= since);
}

async function readLines(file: string): Promise<KeptMail[]> {
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  return lines.flatMap((line) => {
    try {
      const mail = JSON.parse(line) as Partial<KeptMail>;
      return mail.content === undefined ? [] : [mail as KeptMail];
    } catch {
      return [];
    }
  });
}

/** Replaces the file by these messages; open for those that follow, because opening it for each cost more than writing. */
async function rewritten(file: string, messages: KeptMail[]): Promise<FileHandle> {
  const lines = messages.map((message) => `${JSON.stringify(message)}\n`).join('');
  await writeFile(`${file}.new`, lines, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return open(file, 'a', 0o600);
}
