import { once } from 'node:events';
import { createServer } from 'node:http';
import { claimPort } from '../ports';
import { mailWeb } from './mail-web';
import { keptMail, readMessage, type MailboxMessage } from './message';
import { openStore, type MessageFilter } from './message-store';
import { startSink, type Refuse } from './smtp-sink';

/** How to start a mailbox. Port 0 takes a free one; without a data folder the mail ends with the process. */
export type MailboxOptions = {
  smtpPort: number;
  httpPort: number;
  dataDir?: string;
  /** The variables a person sets to move the ports; named when one is taken. */
  portVariables?: { smtp: string; http: string };
  /** Refuses recipients, to play a far end's faults in tests. */
  refuse?: Refuse;
};

/** A running mailbox: `smtpUrl` to send to, `address` to read it in a browser. */
export type Mailbox = {
  smtpUrl: string;
  smtpPort: number;
  address: string;
  httpPort: number;
  /** What was kept, newest first. */
  messages(filter?: MessageFilter): Promise<MailboxMessage[]>;
  stop(): Promise<void>;
};

/**
 * Starts the development mailbox on 127.0.0.1: a real SMTP server that delivers nothing further, and pages to read it.
 * Keeps the newest 2,000 messages. Fails with one sentence when a port is taken.
 */
export async function startMailbox(options: MailboxOptions): Promise<Mailbox> {
  const { dataDir, portVariables, refuse = () => undefined } = options;
  const smtpPort = await claimPort({
    part: 'the mailbox (SMTP)',
    port: options.smtpPort,
    portVariable: portVariables?.smtp,
  });
  const store = await openStore(dataDir);
  const sink = await startSink({
    port: smtpPort,
    refuse,
    keep: (content, envelope) => store.add(keptMail(content, envelope, Date.now())),
  });
  try {
    const httpPort = await claimPort({
      part: "the mailbox's page",
      port: options.httpPort,
      portVariable: portVariables?.http,
    });
    const web = createServer(mailWeb(store)).listen(httpPort, '127.0.0.1');
    await once(web, 'listening');
    const stop = async (): Promise<void> => {
      const closed = new Promise((resolve) => web.close(resolve));
      web.closeAllConnections();
      await Promise.all([sink.stop(), closed]);
      await store.close();
    };
    return {
      smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
      smtpPort,
      address: `http://127.0.0.1:${httpPort}`,
      httpPort,
      messages: (filter) => Promise.all(store.list(filter).map(readMessage)),
      stop,
    };
  } catch (error) {
    await sink.stop();
    await store.close();
    throw error;
  }
}
