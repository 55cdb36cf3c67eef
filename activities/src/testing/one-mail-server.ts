import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A mail server that takes one mail a connection and hangs up when it is offered a second, as one does whose patience is over. */
export async function startOneMailServer() {
  const mails: string[] = [];
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    let said = '';
    let inMail = false;
    let taken = false;
    socket.on('error', () => undefined);
    socket.write('220 here\r\n');
    socket.on('data', (chunk) => {
      said += chunk.toString();
      if (!said.endsWith(inMail ? '\r\n.\r\n' : '\r\n')) return;
      if (taken && said.startsWith('MAIL')) return socket.destroy();
      if (inMail) taken = mails.push(said) > 0;
      inMail = said.startsWith('DATA');
      said = '';
      socket.write(inMail ? '354 go on\r\n' : '250 fine\r\n');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  const { port } = server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, mails, connections: () => sockets.length, stop };
}
