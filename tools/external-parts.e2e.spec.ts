import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findTemporal, startMailbox, startPostgres, startTemporal } from '@stepladder/embedded';
import { ask, healthOf, openTicket } from './testing/api';
import { mailTo } from './testing/mailbox';
import { partsOn, processesOn, withProc } from './testing/processes';
import { makeDataDir, startStack, type Stack } from './testing/stack';
import { summariesOf } from './testing/temporal-ui';

type Part = { stop(): Promise<void> };

withProc('Temporal, PostgreSQL and mail of the house instead of our own (needs /proc)', () => {
  const parts: Part[] = [];
  const folders: string[] = [];
  let env: Record<string, string>;
  let stack: Stack;

  beforeAll(async () => {
    folders.push(await makeDataDir(), await makeDataDir());
    const [dataDir = '', theirs = ''] = folders;
    const own = { ...process.env };
    const { path } = await findTemporal({ env: own });
    const [temporal, postgres, mailbox] = await Promise.all([
      // Bare: neither our namespace nor our search attributes.
      startTemporal({ path, port: 0, uiPort: 0, env: own }),
      startPostgres({ dataDir: theirs, port: 0, ephemeral: true }),
      startMailbox({ smtpPort: 0, httpPort: 0 }),
    ]);
    parts.push(temporal, postgres, mailbox);
    env = {
      TEMPORAL_ADDRESS: temporal.address,
      TEMPORAL_UI_URL: temporal.uiAddress ?? '',
      DATABASE_URL: postgres.url,
      SMTP_URL: mailbox.smtpUrl,
      MAILBOX_URL: mailbox.address,
    };
    stack = await startStack({ dataDir, env });
  });
  afterAll(async () => {
    await stack?.stop();
    await Promise.all(parts.map((part) => part.stop()));
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  });

  it('starts none of its own: only API and worker run, and there is no data of other parts', () => {
    expect(partsOn(stack.dataDir)).toEqual(['api', 'worker']);
    expect(['postgres', 'temporal', 'mailbox'].filter((part) => existsSync(join(stack.dataDir, part)))).toEqual([]);
    expect(stack).toMatchObject({ temporalUiUrl: env['TEMPORAL_UI_URL'], mailboxUrl: env['MAILBOX_URL'] });
    expect(stack.output()).not.toContain(new URL(env['DATABASE_URL'] ?? '').password);
  });

  it('says that every part is up', async () => {
    expect(await healthOf(stack)).toMatchObject({ status: 'ok' });
  });

  it('opens a ticket that climbs there, obeys, and whose people are told', async () => {
    const { id } = await openTicket(stack, { clock: { rate: 36_000 } });
    await mailTo(stack, id, 'tara.nair@webbee.example.org');
    expect(await summariesOf(stack, id, 'EVENT_TYPE_TIMER_STARTED')).toContain(
      'Senior developer (team leader) takes over unless resolved',
    );
    expect((await ask(stack, `/v1/tickets/${id}/commands/resolve`, {})).body.outcome).toBe('accepted');
    await mailTo(stack, id, 'ann@client.example.org');
  });

  it('leaves them running when it stops', async () => {
    expect(await stack.stop()).toBe(0);
    expect(processesOn(stack.dataDir)).toEqual([]);
    expect((await fetch(env['TEMPORAL_UI_URL'] ?? '')).status).toBe(200);
    expect((await fetch(env['MAILBOX_URL'] ?? '')).status).toBe(200);
  });
});
