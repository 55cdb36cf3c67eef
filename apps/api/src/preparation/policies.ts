import { problemLine, readPolicies, type PolicyPack } from '@stepladder/policy-file';
import { Directory, PolicyShelf, type DataSource } from '@stepladder/read-model';
import type { Say } from './wait-for';

/** Every policy of a folder. Throws one error that names each problem by file, line, path and reason. */
export async function policiesOf(folder: string): Promise<PolicyPack[]> {
  const read = await readPolicies(folder);
  if (read.ok) return read.packs;
  const lines = read.problems.map((problem) => `  ${problemLine(problem)}`);
  throw new Error(`The policies in ${folder} are not usable:\n${lines.join('\n')}`);
}

/**
 * Publishes policies that are new and takes over their people. A version is published once and for all, because tickets
 * run under it: another content under the same version is refused, all such policies at once, before anything changes.
 */
export async function publishPolicies(
  dataSource: DataSource,
  organisation: string,
  packs: PolicyPack[],
  say: Say,
): Promise<void> {
  const shelf = new PolicyShelf(dataSource);
  const changed: string[] = [];
  for (const { policy, digest } of packs) {
    const there = await shelf.find(organisation, policy.id, policy.version);
    if (there && there.digest !== digest) changed.push(`${policy.id} version ${policy.version}`);
  }
  if (changed.length > 0) {
    const [verb, pronoun] = changed.length === 1 ? ['was', 'its'] : ['were', 'their'];
    throw new Error(
      `${changed.join(' and ')} ${verb} published with another content: raise ${pronoun} version to publish the change, or restore the file.`,
    );
  }
  const directory = new Directory(dataSource);
  for (const { policy, digest, document, directory: roster } of packs) {
    const { id, version } = policy;
    const { result } = await shelf.publish(organisation, { id, version, digest, document });
    if (result === 'published') say(`Policy ${id} version ${version} is published`);
    await directory.importFrom(organisation, id, roster);
  }
}
