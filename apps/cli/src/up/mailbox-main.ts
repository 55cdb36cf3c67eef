import { startMailbox, type MailboxOptions } from '@stepladder/embedded';

/** The development mailbox as a process: its options are the first argument, as JSON. It stops on SIGTERM. */
async function run(): Promise<void> {
  const options = JSON.parse(process.argv[2] ?? '{}') as MailboxOptions;
  const mailbox = await startMailbox({ ...options, portVariables: { smtp: 'SMTP_PORT', http: 'MAILBOX_PORT' } });
  console.log('mailbox is up');
  process.once('SIGTERM', () => void mailbox.stop());
}

run().catch((error: unknown) => {
  console.error((error as Error).message);
  process.exitCode = 1;
});
