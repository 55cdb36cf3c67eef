import { freePort, isTaken } from '@stepladder/embedded';
import type { Ports } from '@stepladder/settings';
import type { UpSettings } from './up-settings';

const listeners: { [Name in keyof Ports]: { part: string; unless: (settings: UpSettings) => unknown } } = {
  PORT: { part: 'API and console', unless: () => undefined },
  TEMPORAL_PORT: { part: 'Temporal', unless: ({ temporalAddress }) => temporalAddress },
  TEMPORAL_UI_PORT: { part: "Temporal's web page", unless: ({ temporalAddress }) => temporalAddress },
  POSTGRES_PORT: { part: 'PostgreSQL', unless: ({ databaseUrl }) => databaseUrl },
  SMTP_PORT: { part: 'mail', unless: ({ smtpUrl }) => smtpUrl },
  MAILBOX_PORT: { part: 'the mailbox', unless: ({ smtpUrl }) => smtpUrl },
};

/**
 * Fixes every port before anything starts: a 0 becomes a free one, all different, so that a part which is started again
 * comes back where it was. Throws one sentence that names each taken port and the variable that moves it.
 */
export async function choosePorts(settings: UpSettings): Promise<Ports> {
  const chosen = { ...settings.ports };
  const taken: string[] = [];
  const used = new Set<number>();
  for (const name of Object.keys(listeners) as (keyof Ports)[]) {
    const { part, unless } = listeners[name];
    if (unless(settings) !== undefined) continue;
    if (chosen[name] === 0) chosen[name] = await freshPort(used);
    else if (await isTaken(chosen[name])) taken.push(`${chosen[name]} for ${part} (${name})`);
    used.add(chosen[name]);
  }
  if (taken.length === 0) return chosen;
  const ports = taken.length === 1 ? `Port ${taken[0]} is` : `Ports ${taken.join(', ')} are`;
  throw new Error(
    `${ports} already taken: stop what listens there, or choose others by these variables (PORT=0 takes free ones).`,
  );
}

async function freshPort(used: Set<number>): Promise<number> {
  for (;;) {
    const port = await freePort();
    if (!used.has(port)) return port;
  }
}
