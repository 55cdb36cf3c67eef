import { judge, type Simulated } from '@stepladder/domain';
import { writtenTime } from '@stepladder/policy-file';
import type { Command } from 'commander';
import { examples, type Context } from '../context';
import { refused } from '../failure';
import { isoInstants } from '../output/iso-instants';
import type { Output } from '../output/output';
import { policyFile, type PolicyFile } from '../policy/policy-file';
import { liveThrough } from './live-through';
import { findScript, type FoundScript } from './script-source';
import { simulatedLines } from './simulated-text';

/** `simulate`: a scripted ticket on a virtual clock. */
export function addSimulateCommand(program: Command, { output }: Context): void {
  program
    .command('simulate <policy> <script>')
    .description(
      "Live through a scripted ticket on a virtual clock, with the engine that runs real tickets, and print its timeline. No server is needed. POLICY is a file or an id; SCRIPT is a file with the keys of one test, the number or the name of one of the policy's own tests, or - for standard input.",
    )
    .option('--with <policies...>', 'files with other versions of the policy, for a script that changes to one')
    .addHelpText(
      'after',
      examples([
        'simulate webbee "Left alone"',
        'simulate three-line "Awaiting parts from Friday"',
        'simulate policies/wep.yaml 1 --json',
        'simulate three-line my-ticket.yaml',
      ]),
    )
    .action((named: string, scriptNamed: string, options: { with?: string[] }) => {
      const policy = policyFile(named);
      const found = findScript(policy, scriptNamed);
      const others = (options.with ?? []).map(policyFile);
      tell(output, policy, found, liveThrough(policy, found.script, others));
    });
}

function tell(output: Output, policy: PolicyFile, { script, expects }: FoundScript, simulated: Simulated): void {
  const { id, version, zone } = policy.pack.policy;
  const failures = expects ? judge(script, simulated, (at) => writtenTime(at, zone)) : [];
  const { ticket, ...life } = simulated;
  const { answers: _, past: __, ...state } = ticket ?? { answers: [], past: undefined };
  const value = {
    policy: { id, version, zone },
    script: script.name,
    ...life,
    ...(ticket ? { ticket: state } : {}),
    ...(expects ? { failures } : {}),
  };
  const asExpected = expects && failures.length === 0 ? ['As expected.'] : [];
  output.answer(isoInstants(value), () => [...simulatedLines(policy, script, simulated), ...asExpected]);
  if (failures.length === 0) return;
  const details = failures.map(({ at, words }) => (at === undefined ? words : `${writtenTime(at, zone)} ${words}`));
  throw refused('Not as expected:', { details, told: true });
}
