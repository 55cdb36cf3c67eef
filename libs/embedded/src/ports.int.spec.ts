import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { freePort, isTaken } from './ports';

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('a free port is none that the system gives to an outgoing connection before it is listened on', async () => {
  const range = await readFile('/proc/sys/net/ipv4/ip_local_port_range', 'utf8');
  const [lowest = 0] = range.split(/\s+/).map(Number);
  for (let count = 0; count < 200; count++) expect(await freePort()).toBeLessThan(lowest);
});

test('a port is taken while somebody listens on it', async () => {
  const port = await freePort();
  expect(await isTaken(port)).toBe(false);
  const listener = createServer();
  await new Promise<void>((resolve) => listener.listen(port, '127.0.0.1', resolve));
  expect(await isTaken(port)).toBe(true);
  await new Promise((resolve) => listener.close(resolve));
  expect(await isTaken(port)).toBe(false);
});
