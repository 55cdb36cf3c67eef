import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ask, timelineOf } from './testing/api';
import { mailTo } from './testing/mailbox';
import { isFree, portsOf, processesOn, withProc } from './testing/processes';
import { root, start } from './testing/program';
import { makeDataDir, startStack, type Stack } from './testing/stack';
import { summariesOf, workflowOf } from './testing/temporal-ui';
import { until } from './testing/until';

const USUAL_API = 'http://127.0.0.1:3100';
const ARJUN = 'arjun.mehta@webbee.example.org';
const timerStarted = 'EVENT_TYPE_TIMER_STARTED';
const activityScheduled = 'EVENT_TYPE_ACTIVITY_TASK_SCHEDULED';

withProc('npm start, from the first line to Ctrl-C and back (needs /proc)', () => {
  let dataDir: string;
  let stack: Stack;
  let timeline: unknown[];

  beforeAll(async () => {
    dataDir = await makeDataDir();
    stack = await startStack({ dataDir, throughNpm: true });
    await until('the last line', () => stack.output().includes('Ctrl-C stops everything.') || undefined);
  });
  afterAll(async () => {
    await stack.stop('SIGTERM');
    await rm(dataDir, { recursive: true, force: true });
  });

  it('says in one line where everything is, and each address answers', async () => {
    const ready = stack
      .output()
      .split('\n')
      .filter((line) => line.startsWith('Stepladder is ready:'));
    expect(ready).toHaveLength(1);
    expect(ready[0]).toMatch(
      /^Stepladder is ready: console=http:\/\/\S+ api=http:\/\/\S+ temporal=http:\/\/\S+ mailbox=http:\/\/\S+$/,
    );
    for (const url of [stack.consoleUrl, stack.temporalUiUrl, stack.mailboxUrl]) {
      const page = await fetch(url);
      expect([url, page.status, page.headers.get('content-type')]).toEqual([url, 200, expect.stringMatching(/html/)]);
    }
  });

  it('then shows the sign-in of the local admin, which works, and what to try next', async () => {
    const after = stack.output().slice(stack.output().indexOf('Stepladder is ready:'));
    const [, name, password] = /as (\S+) with the password (\S+)/.exec(after) ?? [];
    expect(await signIn(stack, name, password)).toBe(200);
    expect(await signIn(stack, name, `${password}x`)).toBe(401);
    expect(after).toContain('npm run demo');
  });

  it('answers health with 200 and each part up', async () => {
    const response = await fetch(new URL('/health', stack.apiUrl));
    expect(response.status).toBe(200);
    const { status, parts } = (await response.json()) as { status: string; parts: Record<string, { state: string }> };
    expect(status).toBe('ok');
    expect(
      Object.entries(parts)
        .map(([part, { state }]) => `${part} ${state}`)
        .sort(),
    ).toEqual(['mail up', 'postgres up', 'temporal up', 'worker up']);
  });

  it('the curl it prints opens a ticket that is in Postgres, in Temporal and in the mailbox', async () => {
    const { code, stdout } = await start('/bin/sh', ['-c', curlOf(stack)], {}).ended;
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'local-1001', status: 'received', subject: 'The shop is down' });
    const mail = await mailTo(stack, 'local-1001', ARJUN);
    expect(mail.subject).toContain('The shop is down');
    expect((await ask(stack, '/v1/tickets/local-1001')).body).toMatchObject({ status: 'open', holder: ['dev-arjun'] });
    expect(await workflowOf(stack, 'local-1001')).toEqual({
      type: 'ticket',
      status: 'WORKFLOW_EXECUTION_STATUS_RUNNING',
    });
    timeline = await timelineOf(stack, 'local-1001');
    expect(timeline).toMatchObject([{ type: 'opened', rung: 'developer', people: ['dev-arjun'] }]);
  });

  it("the README's curl does the same; it differs in the address only", async () => {
    const [block = 'false'] = /^ {4}curl (?:.*\\\n)*.*$/m.exec(await readFile(join(root, 'README.md'), 'utf8')) ?? [];
    expect(block).toContain(USUAL_API);
    const env = { STEPLADDER_API_KEY: stack.admin.apiKey };
    const { stdout } = await start('/bin/sh', ['-c', block.replace(USUAL_API, stack.apiUrl)], env).ended;
    expect(JSON.parse(stdout)).toMatchObject({ id: 'local-1002', status: 'received' });
    await mailTo(stack, 'local-1002', ARJUN);
  });

  it('its history says in words what the timer will do and whom the message is for', async () => {
    expect(await summariesOf(stack, 'local-1001', timerStarted)).toEqual([
      'Senior developer (team leader) takes over unless resolved',
    ]);
    expect(await summariesOf(stack, 'local-1001', activityScheduled)).toEqual(['tell dev-arjun: opened']);
  });

  it('Ctrl-C, which a terminal sends to npm and to us alike, ends every process and frees every port', async () => {
    const ports = portsOf(dataDir);
    expect(ports.length).toBeGreaterThanOrEqual(6);
    expect(await stack.stop('SIGINT', 'group')).toBe(0);
    expect(stack.output()).toMatch(/Stopped$/m);
    expect(processesOn(dataDir)).toEqual([]);
    for (const port of ports) expect([port, await isFree(port)]).toEqual([port, true]);
  });

  it('a second start finds the ticket with its timeline, shows the sign-in again, and the ticket goes on', async () => {
    const { password } = stack.admin;
    stack = await startStack({ dataDir });
    expect(stack.output()).toContain(`as admin with the password ${password}`);
    expect(await signIn(stack, 'admin', password)).toBe(200);
    expect(await timelineOf(stack, 'local-1001')).toEqual(timeline);
    expect((await ask(stack, '/v1/tickets/local-1001')).body).toMatchObject({ subject: 'The shop is down' });
    expect(await ask(stack, '/v1/tickets/local-1001/commands/acknowledge', {})).toMatchObject({
      status: 200,
      body: { outcome: 'accepted' },
    });
  });

  it('SIGTERM stops it as well', async () => {
    expect(await stack.stop('SIGTERM')).toBe(0);
    expect(processesOn(dataDir)).toEqual([]);
  });

  it('SIGTERM to npm in the middle of a start leaves nothing behind either', async () => {
    const program = start('/bin/sh', ['-c', 'exec npm start'], { PORT: '0', DATA_DIR: dataDir });
    await program.said(/PostgreSQL is up/);
    program.process.kill('SIGTERM');
    await program.ended;
    expect(program.output()).not.toContain('Stepladder is ready');
    expect(processesOn(dataDir)).toEqual([]);
  });
});

async function signIn({ apiUrl }: Stack, name = '', password = ''): Promise<number> {
  const response = await fetch(new URL('/v1/session', apiUrl), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name, password }),
  });
  return response.status;
}

/** The command as it stands on the screen, from `curl` to the line that is not continued. */
function curlOf(stack: Stack): string {
  return /^ {2}curl (?:.*\\\n)*.*$/m.exec(stack.output())?.[0] ?? 'false';
}
