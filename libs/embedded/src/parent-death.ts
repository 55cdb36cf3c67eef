import { spawn } from 'node:child_process';

/**
 * Wraps a command so that the kernel stops it when this process dies, even by kill -9.
 * Linux with util-linux only; elsewhere the command is returned as it is and may outlive a kill -9.
 */
export async function guarded({
  command,
  args,
  deathSignal,
}: {
  command: string;
  args: string[];
  deathSignal: 'TERM' | 'INT';
}): Promise<{ command: string; args: string[] }> {
  if (!(await canGuard())) return { command, args };
  return { command: 'setpriv', args: ['--pdeathsig', deathSignal, '--', command, ...args] };
}

/** Where programs of the system are looked for when we start them with an environment of our own. */
export const systemPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

let answer: Promise<boolean> | undefined;

function canGuard(): Promise<boolean> {
  if (process.platform !== 'linux') return Promise.resolve(false);
  // Busybox has a setpriv without --pdeathsig: only trying it tells.
  answer ??= new Promise((resolve) => {
    const probe = spawn('setpriv', ['--pdeathsig', 'TERM', '--', 'true'], {
      env: { PATH: systemPath },
      stdio: 'ignore',
    });
    probe.once('error', () => resolve(false)).once('exit', (code) => resolve(code === 0));
  });
  return answer;
}
