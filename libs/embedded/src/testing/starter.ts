import { spawn, type ChildProcess } from 'node:child_process';

/** A Node process of its own that started a server, to be killed by a test. */
export type Starter<Started> = { started: Started; process: ChildProcess; kill9(): Promise<void> };

/** Runs `@stepladder/embedded`'s function `name` with these options in a new Node process and returns what it answered, as JSON. */
export async function startElsewhere<Started>(name: string, options: unknown): Promise<Starter<Started>> {
  const program = `require(process.argv[1])[process.argv[2]](JSON.parse(process.argv[3]))
    .then((started) => { console.log(JSON.stringify(started)); setInterval(() => undefined, 1000); });`;
  const child = spawn(
    process.execPath,
    ['-e', program, require.resolve('../../dist/index.js'), name, JSON.stringify(options)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8')));
    child.once('exit', (code) => reject(new Error(`the starter ended with ${code} before its server was up`)));
  });
  const kill9 = (): Promise<void> =>
    new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
  return { started: JSON.parse(line) as Started, process: child, kill9 };
}
