import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A mail server that takes a whole mail and is gone before it says so: nobody can know whether it was taken. */
export async function startDroppingServer(): Promise<{ url: string; mails: string[]; stop(): void }> {
  const mails: string[] = [];
  const server = createServer((socket) => {
    let said = '';
    let inMail = false;
    socket.on('error', () => undefined);
    socket.write('220 here\r\n');
    socket.on('data', (chunk) => {
      said += chunk.toString();
      if (inMail) {
        if (!said.endsWith('\r\n.\r\n')) return;
        mails.push(said);
        socket.destroy();
      } else if (said.endsWith('\r\n')) {
        inMail = said.startsWith('DATA');
        said = '';
        socket.write(inMail ? '354 go on\r\n' : '250 fine\r\n');
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, mails, stop: () => server.close() };
}
