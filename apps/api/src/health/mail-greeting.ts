import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { checkMs } from './check';
import type { PartState } from './health.schema';

/** Whether a mail server greets (RFC 5321 §3.1: 220); nothing is sent to it but a farewell. */
export function mailGreeting(smtpUrl: string): Promise<PartState> {
  const { hostname, port, protocol } = new URL(smtpUrl);
  const secure = protocol === 'smtps:';
  const host = hostname.replace(/^\[|\]$/g, '');
  const options = { host, port: Number(port || (secure ? 465 : 25)), timeout: checkMs };
  return new Promise((resolve) => {
    const socket = secure ? connectTls({ ...options, servername: host }) : connect(options);
    const say = (state: PartState): void => {
      resolve(state);
      socket.destroy();
    };
    socket.once('data', (greeting: Buffer) => {
      const up = greeting.toString('latin1').startsWith('220');
      say(up ? { state: 'up' } : { state: 'down', detail: 'does not greet' });
    });
    socket.once('timeout', () => say({ state: 'down', detail: `no greeting within ${checkMs} ms` }));
    socket.once('error', () => say({ state: 'down', detail: 'does not answer' }));
    socket.once('close', () => say({ state: 'down', detail: 'does not greet' }));
  });
}
