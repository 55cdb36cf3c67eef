import { once } from 'node:events';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import type { Envelope } from './message';

const sizeLimitBytes = 1024 * 1024;

/** An SMTP answer such as `451 4.7.1 try again later`, or nothing to accept this recipient. */
export type Refuse = (to: string) => string | undefined;

/** What the sink does with mail: `keep` takes it for good before the sender hears 250. */
export type SinkOptions = {
  port: number;
  refuse: Refuse;
  keep: (content: Buffer, envelope: Envelope) => Promise<void>;
};

/** A listening SMTP server that takes everything, without sign-in or TLS, up to 1 MB a message. */
export type Sink = { stop(): Promise<void> };

/** Starts the sink on 127.0.0.1. `refuse` plays the faults of a far end, recipient by recipient. */
export async function startSink({ port, refuse, keep }: SinkOptions): Promise<Sink> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    hideENHANCEDSTATUSCODES: true,
    size: sizeLimitBytes,
    closeTimeout: 500,
    logger: false,
    onRcptTo: (address, _session, answer) => answer(refusal(refuse(address.address))),
    onData: (stream, { envelope }, answer) => {
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
      const to = envelope.rcptTo.map(({ address }) => address);
      take(stream, (content) => keep(content, { from, to })).then(
        () => answer(null, 'kept'),
        (error: unknown) =>
          answer(error instanceof Refusal ? error : new Refusal(451, '4.3.0 the mailbox cannot keep it')),
      );
    },
  });
  // A sender that goes away in the middle is its own affair.
  server.on('error', () => undefined);
  await once(server.listen(port, '127.0.0.1'), 'listening');
  return { stop: () => new Promise((resolve) => server.close(() => resolve())) };
}

class Refusal extends Error {
  constructor(
    readonly responseCode: number,
    message: string,
  ) {
    super(message);
  }
}

function refusal(answer: string | undefined): Refusal | undefined {
  if (answer === undefined) return undefined;
  const [, code, message] = /^([45]\d\d)[ -]?(.*)$/.exec(answer) ?? [undefined, '550', answer];
  return new Refusal(Number(code), message || 'refused');
}

async function take(stream: SMTPServerDataStream, keep: (content: Buffer) => Promise<void>): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk as Buffer);
  if (stream.sizeExceeded) throw new Refusal(552, '5.3.4 larger than 1 MB');
  await keep(Buffer.concat(chunks));
}
