import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const PATIENCE_MS = 120_000;

/** A whole Stepladder as `npm start` brings it up, on free ports and data of its own. */
export type Stack = {
  consoleUrl: string;
  apiUrl: string;
  temporalUiUrl: string;
  mailboxUrl: string;
  dataDir: string;
  admin: { name: string; password: string; apiKey: string };
  process: ChildProcess;
  /** Everything it has printed. */
  output(): string;
  /** Stops it as Ctrl-C does; gives the exit code. */
  stop(): Promise<number | null>;
};

type Credentials = { name: string; password: string; apiKey: string };

/** Starts the product itself and waits until it says that it is ready; `dataDir` goes on with data of an earlier start. */
export async function startStack(options: { dataDir?: string; env?: Record<string, string> } = {}): Promise<Stack> {
  const own = options.dataDir === undefined;
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'stepladder-stack-')));
  // PostgreSQL refuses to run as root; its own account must be able to enter.
  await chmod(dataDir, 0o755);
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', DATA_DIR: dataDir, ...options.env };
  const child = spawn(process.execPath, [join(root, 'apps/cli/bin/stepladder.js'), 'up'], { cwd: root, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  const line = await ready(child, () => output);
  const urlOf = (name: string) => new RegExp(`${name}=(\\S+)`).exec(line)?.[1] ?? '';
  const { name, password, apiKey } = JSON.parse(
    await readFile(join(dataDir, 'credentials.json'), 'utf8'),
  ) as Credentials;
  return {
    consoleUrl: urlOf('console'),
    apiUrl: urlOf('api'),
    temporalUiUrl: urlOf('temporal'),
    mailboxUrl: urlOf('mailbox'),
    dataDir,
    admin: { name, password, apiKey },
    process: child,
    output: () => output,
    async stop() {
      if (child.exitCode === null) {
        child.kill('SIGINT');
        await once(child, 'exit');
      }
      if (own) await rm(dataDir, { recursive: true, force: true });
      return child.exitCode;
    },
  };
}

/** The one line that says where everything is; an end before it is an error with all that was printed. */
async function ready(child: ChildProcess, output: () => string): Promise<string> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  for (;;) {
    const line = output()
      .split('\n')
      .find((each) => each.startsWith('Stepladder is ready:'));
    if (line) return line;
    if (child.exitCode !== null || performance.now() > giveUpAt)
      throw new Error(`Stepladder did not start:\n${output()}`);
    await new Promise((again) => setTimeout(again, 50));
  }
}
