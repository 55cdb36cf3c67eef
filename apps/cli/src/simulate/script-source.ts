import { existsSync, readFileSync } from 'node:fs';
import type { Script } from '@stepladder/domain';
import { problemLine, readScript } from '@stepladder/policy-file';
import { misused } from '../failure';
import type { PolicyFile } from '../policy/policy-file';
import { readText } from '../time/calendar-file';

/** A script to run, where it stands, and whether it says what must come of it. */
export type FoundScript = { script: Script; expects: boolean };

/** `-` is standard input, a file that exists is read, a number counts the policy's own tests, other words name one of them. @throws Failure */
export function findScript(policy: PolicyFile, named: string): FoundScript {
  if (named === '-') return written(policy, readFileSync(0, 'utf8'), 'standard input');
  if (existsSync(named)) {
    const read = readText(named);
    if (!read.ok) throw misused(read.problem);
    return written(policy, read.text, named);
  }
  return { script: ownTest(policy, named), expects: true };
}

function written({ pack }: PolicyFile, text: string, file: string): FoundScript {
  const read = readScript(text, { file, pack });
  if (!read.ok) throw misused(`${file} is not a script of policy ${pack.policy.id}:`, read.problems.map(problemLine));
  return read;
}

function ownTest({ file, pack }: PolicyFile, named: string): Script {
  const { tests } = pack;
  if (/^\d+$/.test(named)) {
    const test = tests[Number(named) - 1];
    if (test) return test;
    throw misused(`${file} has ${tests.length} tests; there is no test ${named}.`);
  }
  const wanted = named.toLowerCase();
  const exact = tests.filter(({ name }) => name.toLowerCase() === wanted);
  const like = tests.filter(({ name }) => name.toLowerCase().includes(wanted));
  const [test, ...more] = exact.length > 0 ? exact : like;
  if (!test) throw misused(`There is no file ${named}, and ${file} has no test called so.`, listed(file, tests));
  if (more.length > 0) throw misused(`${file} has several tests called so:`, listed(file, [test, ...more], tests));
  return test;
}

function listed(file: string, tests: Script[], all = tests): string[] {
  return tests.map((test) => `${all.indexOf(test) + 1}: ${test.name}`);
}
