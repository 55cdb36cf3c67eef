import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_BYTES } from './document/limits';
import type { PolicyPack } from './policy-pack';
import type { PolicyProblem } from './policy-problem';
import { readPolicy, type ReadPolicy } from './read-policy';

/** A policy with the name of the file that it stands in. */
export type PolicyFile = PolicyPack & { file: string };

/** The policies of a folder, or every problem of every file in it. */
export type ReadPolicies = { ok: true; packs: PolicyFile[] } | { ok: false; problems: PolicyProblem[] };

/**
 * Reads every `.yaml` and `.yml` file of a folder, in the order of their names. Two files may not hold policies of one id.
 * A folder that cannot be read, or has no policy, is a problem too.
 */
export async function readPolicies(directory: string): Promise<ReadPolicies> {
  const about = (file: string, problem: string): ReadPolicies => ({
    ok: false,
    problems: [{ file, line: 1, column: 1, path: '', problem }],
  });
  let files: string[];
  try {
    files = (await readdir(directory)).filter((name) => /\.ya?ml$/.test(name)).sort();
  } catch (error) {
    return about(directory, `cannot be read: ${(error as Error).message}`);
  }
  if (files.length === 0) return about(directory, 'holds no policy: there is no .yaml file in it');
  const read = await Promise.all(
    files.map(async (name) => ({ name, ...(await readOne(join(directory, name), name)) })),
  );
  const problems = [...read.flatMap((each) => (each.ok ? [] : each.problems)), ...doubles(read)];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, packs: read.flatMap((each) => (each.ok ? [{ ...each.pack, file: each.name }] : [])) };
}

async function readOne(path: string, file: string): Promise<ReadPolicy> {
  const about = (problem: string): ReadPolicy => ({
    ok: false,
    problems: [{ file, line: 1, column: 1, path: '', problem }],
  });
  try {
    const bytes = await readFile(path);
    if (bytes.length > MAX_BYTES) return about(`has ${bytes.length} bytes; a policy has at most ${MAX_BYTES}`);
    return readPolicy(new TextDecoder('utf-8', { fatal: true }).decode(bytes), { file });
  } catch (error) {
    return about(isNotUtf8(error) ? 'is not UTF-8 text' : `cannot be read: ${(error as Error).message}`);
  }
}

function isNotUtf8(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}

function doubles(read: ({ name: string } & ReadPolicy)[]): PolicyProblem[] {
  const files = new Map<string, string>();
  return read.flatMap((each) => {
    if (!each.ok) return [];
    const { id } = each.pack.policy;
    const first = files.get(id);
    if (first === undefined) files.set(id, each.name);
    if (first === undefined) return [];
    return [
      { file: each.name, line: 1, column: 1, path: 'policy', problem: `${first} holds the policy ${id} already` },
    ];
  });
}
