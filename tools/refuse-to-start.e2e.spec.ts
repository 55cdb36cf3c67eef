import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { processesOn, withProc } from './testing/processes';
import { root, stepladder, type Ended, type Program } from './testing/program';
import { makeDataDir } from './testing/stack';

withProc('a start that cannot be says why and leaves nothing running (needs /proc)', () => {
  let dataDir: string;

  beforeAll(async () => {
    dataDir = await makeDataDir();
  });
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  const up = (env: Record<string, string>): Program => stepladder(['up'], { PORT: '0', DATA_DIR: dataDir, ...env });

  describe('ports that are taken', () => {
    const servers: Server[] = [];
    const takenPort = async (): Promise<number> => {
      const server = createServer().listen(0, '127.0.0.1');
      servers.push(server);
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    };
    afterAll(() => servers.forEach((server) => server.close()));

    it('one: a sentence that names the port, its part and the variable', async () => {
      const port = await takenPort();
      const folder = join(dataDir, 'never-made');
      const { code, stdout, stderr } = await up({ TEMPORAL_PORT: String(port), DATA_DIR: folder }).ended;
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toBe(
        `Port ${port} for Temporal (TEMPORAL_PORT) is already taken: stop what listens there, ` +
          'or choose others by these variables (PORT=0 takes free ones).\n',
      );
      expect(existsSync(folder)).toBe(false);
      expect(processesOn(dataDir)).toEqual([]);
    });

    it('two: both in the same sentence', async () => {
      const [web, mail] = [await takenPort(), await takenPort()];
      const { code, stderr } = await up({ PORT: String(web), ...freePorts, SMTP_PORT: String(mail) }).ended;
      expect(code).toBe(1);
      expect(stderr).toMatch(
        new RegExp(
          `^Ports ${web} for API and console \\(PORT\\), ${mail} for mail \\(SMTP_PORT\\) are already taken: .*\\n$`,
        ),
      );
    });
  });

  it('every bad variable is told at once, each with what was expected, and no password', async () => {
    const bad = {
      PORT: 'eighty',
      TEMPORAL_ADDRESS: 'http://somewhere',
      DATABASE_URL: 'mysql://root:hush@somewhere/x',
      RESTART: 'maybe',
      STEPLADDER_POLICY: 'webbee',
    };
    const { code, stdout, stderr } = await up(bad).ended;
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.split('\n').slice(1, -1).sort()).toEqual([
      '  DATABASE_URL is not usable: expected a URL such as postgres://user:password@host:5432/stepladder',
      '  PORT is not usable: expected a port number from 0 to 65535 (it is "eighty")',
      '  RESTART is not usable: expected one of on, off (it is "maybe")',
      '  STEPLADDER_POLICY is not a setting of Stepladder',
      '  TEMPORAL_ADDRESS is not usable: expected host:port such as 127.0.0.1:7233 (it is "http://somewhere")',
    ]);
    expect(stderr).not.toContain('hush');
  });

  it('policies that may not be published: every one of their tests that fails and all that lint finds, each by file, line and path', async () => {
    const policies = join(dataDir, 'unready');
    await cp(join(root, 'policies'), policies, { recursive: true });
    const change = async (name: string, from: RegExp, to: string): Promise<void> => {
      const text = await readFile(join(policies, name), 'utf8');
      expect(text).toMatch(from);
      await writeFile(join(policies, name), text.replace(from, to));
    };
    await change('three-line.yaml', /target: 1wd/, 'target: 2wd');
    await change('webbee.yaml', /^ {2}clocks\.resolution\.target: /m, '  clocks.age.label: ');
    const { code, stdout, stderr } = await up({ POLICIES_DIR: policies }).ended;
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^These policies cannot be published: \(Log: .*\)$/m);
    const told = stderr.split('\n').filter((line) => /\S+\.yaml:\d+:\d+ /.test(line));
    expect(told.filter((line) => line.includes('three-line.yaml')).length).toBeGreaterThan(20);
    expect(told).toContainEqual(
      expect.stringMatching(/three-line\.yaml:\d+:9 tests\[0\]\.expect\[0\]: .* is missing$/),
    );
    expect(told).toContainEqual(
      expect.stringMatching(/webbee\.yaml:\d+:\d+ clocks\.resolution\.target: is a limit that stands/),
    );
    expect(processesOn(dataDir)).toEqual([]);
  });

  describe('a folder with a broken policy, a Temporal CLI that is not there, and a second start beside the first', () => {
    let first: Ended;
    let second: Ended;
    let policies: string;

    beforeAll(async () => {
      policies = join(dataDir, 'policies');
      await cp(join(root, 'policies'), policies, { recursive: true });
      const file = join(policies, 'webbee.yaml');
      await writeFile(file, `${await readFile(file, 'utf8')}\nprojects: 4\n`);
      const program = up({ POLICIES_DIR: policies, TEMPORAL_CLI_PATH: join(dataDir, 'nowhere/temporal') });
      await program.said(/Data in /);
      second = await up({}).ended;
      first = await program.ended;
    });

    it('the policy: its file, line, path and the reason, before anything is served', async () => {
      const lines = (await readFile(join(policies, 'webbee.yaml'), 'utf8')).split('\n');
      const line = lines.indexOf('projects: 4') + 1;
      expect(first).toMatchObject({ code: 1, stdout: '' });
      expect(first.stderr).toContain(`The policies in ${policies} are not usable:`);
      expect(first.stderr).toContain(`webbee.yaml:${line}:1 projects: projects is no key here`);
      expect(first.stderr).not.toContain('three-line.yaml');
      expect(processesOn(dataDir)).toEqual([]);
    });

    it('the Temporal CLI: what is wrong with the path is said, and the next way is taken', () => {
      expect(first.stderr).toContain(
        `Temporal CLI, TEMPORAL_CLI_PATH: there is no program ${join(dataDir, 'nowhere/temporal')}`,
      );
      expect(first.stderr).toContain('Temporal is up');
    });

    it('the second start: one sentence that names folder and process', () => {
      expect(second.code).toBe(1);
      expect(second.stderr).toMatch(/^Stepladder already runs on \S+ \(process \d+\): stop that one, .*DATA_DIR\.\n$/);
    });
  });
});

const freePorts = { TEMPORAL_PORT: '0', TEMPORAL_UI_PORT: '0', POSTGRES_PORT: '0', MAILBOX_PORT: '0' };
