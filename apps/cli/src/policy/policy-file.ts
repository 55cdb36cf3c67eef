import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { problemLine, readPolicy, type PolicyPack } from '@stepladder/policy-file';
import { misused, refused } from '../failure';
import { environment } from '../settings';
import { readText } from '../time/calendar-file';

/** A policy that was read, and the file it was read from, as it is called. */
export type PolicyFile = { file: string; pack: PolicyPack };

const shipped = join(__dirname, '../../../../policies');

/** Reads a policy by its file, or by its id in POLICIES_DIR, ./policies or the policies shipped. @throws Failure with every problem */
export function policyFile(named: string): PolicyFile {
  const file = fileOf(named);
  const read = readText(file);
  if (!read.ok) throw misused(read.problem);
  const policy = readPolicy(read.text, { file });
  if (policy.ok) return { file, pack: policy.pack };
  throw refused(`${file} is not a policy that can be used:`, {
    details: policy.problems.map(problemLine),
    facts: { problems: policy.problems },
  });
}

/** The file that is meant: one that exists under that very name comes before a policy of that id. */
export function fileOf(named: string): string {
  if (existsSync(named) || !/^[a-z][a-z0-9-]*$/.test(named)) return named;
  const folders = [environment()['POLICIES_DIR'], 'policies', shipped].filter((folder) => folder !== undefined);
  const files = folders.map((folder) => join(folder, `${named}.yaml`));
  const found = files.find((file) => existsSync(file));
  if (found === undefined)
    throw misused(`There is no policy ${named}: no file ${files[0] ?? named}, nor a file ${named}.`);
  return found;
}
