import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

const loopback = '127.0.0.1';

/**
 * Below every range from which a system gives ports to outgoing connections (Linux from 32768, others from 49152): one of those
 * may be gone between being found and being listened on, seconds later.
 */
const quietRange = { from: 20_000, below: 32_768 };

/** A TCP port nobody listens on at 127.0.0.1 right now, and that no outgoing connection will take. It is not reserved. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(quietRange.from, quietRange.below);
    if (!(await isTaken(port))) return port;
  }
}

/** Whether something already listens on this port of 127.0.0.1. Port 0 never is. Fails when the port may not be opened at all. */
export async function isTaken(port: number): Promise<boolean> {
  if (port === 0) return false;
  try {
    await listenOnce(port);
    return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return true;
    throw error;
  }
}

/** Which port a part listens on, and where a person may change it. */
export type PortRequest = { part: string; port: number; portVariable?: string | undefined };

/**
 * The port to listen on: the wanted one, or a free one for 0.
 * Fails with one sentence that names the port and the variable that moves it.
 */
export async function claimPort({ part, port, portVariable }: PortRequest): Promise<number> {
  if (port === 0) return freePort();
  const elsewhere =
    portVariable === undefined
      ? 'choose another port'
      : `choose another with ${portVariable}=<port> (0 takes any free one)`;
  const taken = await isTaken(port).catch((error: unknown) => {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Error(`Port ${port} for ${part} cannot be opened (${code}): ${elsewhere}.`);
  });
  if (taken) throw new Error(`Port ${port} for ${part} is already taken: stop what listens there or ${elsewhere}.`);
  return port;
}

function listenOnce(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: loopback, exclusive: true }, () => server.close(() => resolve()));
  });
}
