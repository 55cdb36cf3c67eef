import { problemLine, readPolicies, whyNotPublish, type PolicyFile } from '@stepladder/policy-file';
import { Directory, PolicyShelf, type DataSource } from '@stepladder/read-model';
import type { Say } from './wait-for';

/** Every policy of a folder. Throws one error that names each problem by file, line, path and reason. */
export async function policiesOf(folder: string): Promise<PolicyFile[]> {
  const read = await readPolicies(folder);
  if (read.ok) return read.packs;
  const lines = read.problems.map((problem) => `  ${problemLine(problem)}`);
  throw new Error(`The policies in ${folder} are not usable:\n${lines.join('\n')}`);
}

/**
 * Publishes policies that are new and takes over their people. A version is published once and for all, because tickets
 * run under it: another content under the same version is refused, all such policies at once, before anything changes. So
 * is a new version that lint finds an error in, or whose own tests fail.
 */
export async function publishPolicies(
  dataSource: DataSource,
  organisation: string,
  packs: PolicyFile[],
  say: Say,
): Promise<void> {
  const shelf = new PolicyShelf(dataSource);
  const changed: string[] = [];
  const unready: string[] = [];
  for (const pack of packs) {
    const { policy, digest, file } = pack;
    const there = await shelf.find(organisation, policy.id, policy.version);
    if (there && there.digest !== digest) changed.push(`${policy.id} version ${policy.version}`);
    if (!there) unready.push(...whyNotPublish(pack, { file }).map((problem) => `  ${problemLine(problem)}`));
  }
  if (changed.length > 0) {
    const [verb, pronoun] = changed.length === 1 ? ['was', 'its'] : ['were', 'their'];
    throw new Error(
      `${changed.join(' and ')} ${verb} published with another content: raise ${pronoun} version to publish the change, or restore the file.`,
    );
  }
  if (unready.length > 0) throw new Error(`These policies cannot be published:\n${unready.join('\n')}`);
  const directory = new Directory(dataSource);
  for (const { policy, digest, document, directory: roster } of packs) {
    const { id, version } = policy;
    const { result } = await shelf.publish(organisation, { id, version, digest, document });
    if (result === 'published') say(`Policy ${id} version ${version} is published`);
    // Another version may be in force by now, published or rolled back to by a person: its people stay.
    if ((await shelf.latestVersionOf(organisation, id)) === version)
      await directory.importFrom(organisation, id, roster, { missingOnly: result === 'unchanged' });
  }
}
