import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TicketAnswer } from '../api/answers';
import type { ForecastAnswer } from '../api/outlook-answers';
import type { Credentials } from '../settings';

const program = join(__dirname, '../../bin/stepladder.js');
const dataDir = mkdtempSync(join(tmpdir(), 'stepladder-up-'));
chmodSync(dataDir, 0o755);

type Ended = { code: number | null; stdout: string; stderr: string };
type Running = { child: ChildProcess; ended: Promise<Ended>; said: (text: string) => Promise<void> };

/** The command line as a person starts it, on this test's data folder and free ports. */
function stepladder(args: string[], env: Record<string, string> = {}): Running {
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (text) => (stdout += text));
  child.stderr?.on('data', (text) => (stderr += text));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, stdout, stderr }));
  const said = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      child.stdout?.on('data', () => stdout.includes(text) && resolve());
      void ended.then(() => reject(new Error(`ended before it said "${text}":\n${stdout}\n${stderr}`)));
    });
  ended.catch(() => undefined);
  return { child, ended, said };
}

const credentials = (): Credentials =>
  JSON.parse(readFileSync(join(dataDir, 'credentials.json'), 'utf8')) as Credentials;

/** Processes that work with this test's data folder; the command line names it for every part but API and worker. */
function partsLeft(): string[] {
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .filter((pid) => {
      try {
        const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return environment.includes(dataDir) || line.includes(dataDir);
      } catch {
        return false;
      }
    });
}

async function stop({ child, ended }: Running): Promise<Ended> {
  child.kill('SIGTERM');
  return ended;
}

const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

const withProc = existsSync('/proc/self') ? describe : describe.skip;

withProc('stepladder up (needs /proc)', () => {
  let stack: Running;
  let password: string;

  beforeAll(async () => {
    stack = stepladder(['up']);
    await stack.said('Ctrl-C stops everything.');
    ({ password } = credentials());
  }, 170_000);

  afterAll(async () => {
    stack.child.kill('SIGTERM');
    await stack.ended;
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  it('keeps the sign-in where only its owner reads it', () => {
    expect(statSync(join(dataDir, 'credentials.json')).mode & 0o777).toBe(0o600);
    expect(password).not.toBe('');
    expect(credentials().apiKey).toMatch(/^sl_/);
  });

  it('answers health with every part up', async () => {
    const health = (await (await fetch(`${credentials().api}/health`)).json()) as { status: string };
    expect(health.status).toBe('ok');
  });

  it('takes a ticket and commands from the command line, and says why it refuses', async () => {
    const opening = ['--policy', 'webbee', '--subject', 'Shop is down', '--requester', 'Ann Example <ann@example.org>'];
    const opened = await stepladder(['ticket', 'open', ...opening, '--priority', 'critical', '--json']).ended;
    const { id } = JSON.parse(opened.stdout) as TicketAnswer;
    expect(id).toBe('local-1001');
    expect(await stepladder(['ticket', 'acknowledge', id]).ended).toMatchObject({
      code: 0,
      stdout: `Accepted: acknowledge ${id}.\n`,
    });
    const refused = await stepladder(['ticket', 'resume', id]).ended;
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('resume is for a ticket that is awaiting');
    expect((await stepladder(['ticket', 'show']).ended).code).toBe(2);
  });

  it('knows people and their languages, and says those from outside by name', async () => {
    const chosen = await stepladder(['people', 'language', 'tara-lead', 'it']).ended;
    expect(chosen).toMatchObject({ code: 0, stdout: 'Tara Nair is told in Italian.\n' });
    const opening = [
      '--policy',
      'wep',
      '--area',
      'website',
      '--subject',
      'Drucker',
      '--requester',
      'Hans B <hans@example.org>',
    ];
    const opened = await stepladder(['ticket', 'open', ...opening, '--language', 'de', '--json']).ended;
    const { id } = JSON.parse(opened.stdout) as TicketAnswer;
    const { stdout } = await stepladder(['people', 'list', '--limit', '200']).ended;
    expect(stdout).toMatch(/^tara-lead +Tara Nair .* it$/m);
    expect(stdout).toMatch(/ Hans B +hans@example.org +requester +de$/m);
    let told = '';
    while (!/told .*Hans B/.test(told)) told = (await stepladder(['ticket', 'timeline', id]).ended).stdout;
  });

  it('gives a colleague an account, changes what it may, disables it and resets it', async () => {
    const type = async (...args: string[]) => (await stepladder(['account', ...args]).ended).stdout;
    const given = await type('give', 'tara-lead', '--access', 'lead');
    expect(given).toMatch(/^name: +tara-lead\none-time password: [a-z2-9-]{19}\nUntil .*Z/);
    expect(await type('access', 'tara-lead', 'agent')).toBe('tara-lead is agent from now on.\n');
    expect(await type('list')).toMatch(/^tara-lead +tara-lead +agent +one-time password until /m);
    expect(await type('disable', 'tara-lead')).toContain('comes in no more');
    expect(await type('list')).toMatch(/^tara-lead +tara-lead +agent +disabled$/m);
    expect(await type('enable', 'tara-lead')).toContain('may sign in again');
    expect(await type('reset', 'tara-lead')).toMatch(/^one-time password: [a-z2-9-]{19}$/m);
    expect(await type('sign-out', 'tara-lead')).toBe('Sessions that were ended: 0.\n');
    const missing = await stepladder(['account', 'enable', 'dev-arjun']).ended;
    expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining('dev-arjun has no account') });
  });

  it('tells what comes next for a ticket, under a supposition too, and why it is due then', async () => {
    const foretold = await stepladder(['ticket', 'forecast', '1001', '--until', inHours(10), '--json']).ended;
    const { coming } = JSON.parse(foretold.stdout) as ForecastAnswer;
    expect(coming.map(({ words }) => words)).toEqual(['Senior developer (team leader) takes over']);
    const supposed = await stepladder(['ticket', 'forecast', '1001', '--priority', 'low']).ended;
    expect(supposed.stdout).toMatch(
      /^Under that supposition, and if nobody acts on local-1001 \(policy webbee version \d+\):/,
    );
    expect(supposed.stdout).not.toContain('breaches');
    const otherVersion = await stepladder(['ticket', 'forecast', '1001', '--policy', '9']).ended;
    expect(otherVersion.stderr).toContain('policyVersion: policy webbee has no version 9');
    const impossible = await stepladder(['ticket', 'forecast', '1001', '--priority', 'urgent']).ended;
    expect([impossible.code, impossible.stderr]).toEqual([1, expect.stringContaining('priority: must be one of')]);
    expect((await stepladder(['ticket', 'forecast', '1001', '--paused-until', 'tomorrow']).ended).code).toBe(2);
    const why = await stepladder(['ticket', 'why', '1001']).ended;
    expect([why.code, why.stdout.match(/^Used: /gm)]).toEqual([0, ['Used: ', 'Used: ']]);
    expect((await stepladder(['ticket', 'why', '1001', 'resolution']).ended).stdout).toContain('48 h on the wall');
    expect((await stepladder(['ticket', 'why', '1001', 'nothing']).ended).stderr).toContain('it has age, resolution');
  });

  it('says in one sentence that another one runs on the same data', async () => {
    const { code, stderr } = await stepladder(['up']).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Stepladder already runs on .* \(process \d+\): stop that one, .*\n$/);
  });

  it('names a taken port and the variable that moves it, and leaves nothing running', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const elsewhere = join(dataDir, 'elsewhere');
    const { code, stderr } = await stepladder(['up'], { PORT: String(port), DATA_DIR: elsewhere, SMTP_PORT: '0' })
      .ended;
    server.close();
    expect(code).toBe(1);
    expect(stderr).toContain(`${port} for API and console (PORT)`);
    expect(existsSync(elsewhere)).toBe(false);
  });

  it('stops all of it on SIGTERM, and a later start finds tickets and sign-in again', async () => {
    expect((await stop(stack)).code).toBe(0);
    expect(partsLeft()).toEqual([]);
    const offline = await stepladder(['ticket', 'list']).ended;
    expect(offline.code).toBe(3);
    stack = stepladder(['up']);
    await stack.said('Ctrl-C stops everything.');
    expect(credentials().password).toBe(password);
    const shown = await stepladder(['ticket', 'show', '1001', '--json']).ended;
    expect(JSON.parse(shown.stdout)).toMatchObject({ id: 'local-1001', status: 'in-progress' });
  });
});
