import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../../../..');
const program = join(root, 'apps/cli/bin/stepladder.js');

/** A suite's own folder, gone after its last test, and the command line as a person starts it where nothing of Stepladder runs. */
export type Typed = {
  folder: string;
  written: (name: string, text: string) => string;
  stepladder: (args: string[], input?: string) => Promise<{ code: number; stdout: string; stderr: string }>;
};

/** Gives a suite its folder and its command line, in a zone that no policy is in. */
export function typed(): Typed {
  const folder = mkdtempSync(join(tmpdir(), 'stepladder-typed-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    written(name, text) {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    },
    async stepladder(args, input = '') {
      const env = { PATH: process.env['PATH'], DATA_DIR: join(folder, 'no-data'), TZ: 'Pacific/Auckland' };
      const child = spawn(process.execPath, [program, ...args], { cwd: root, env });
      let [stdout, stderr] = ['', ''];
      child.stdout.on('data', (text) => (stdout += text));
      child.stderr.on('data', (text) => (stderr += text));
      child.stdin.end(input);
      const [code] = (await once(child, 'close')) as [number];
      return { code, stdout, stderr };
    },
  };
}
