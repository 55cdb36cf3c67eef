import type { PolicyPack } from '@stepladder/policy-file';
import type { PolicyShelf } from '@stepladder/read-model';
import { VersionTaken } from '../http/failures';

/** How the number of a text stands: free, published with this very text, or why it is another's or below one. */
export async function standingOf(
  shelf: PolicyShelf,
  organisation: string,
  { policy: { id, version }, digest }: PolicyPack,
): Promise<'free' | 'published' | VersionTaken> {
  const versions = await shelf.versions(organisation, id);
  const greatest = versions[0]?.version ?? 0;
  const there = versions.find((each) => each.version === version);
  if (!there && greatest < version) return 'free';
  if (there && there.withdrawnAt === undefined) {
    const kept = await shelf.find(organisation, id, version);
    if (kept?.digest === digest) return 'published';
  }
  const is = there?.withdrawnAt === undefined ? 'is published with another text' : 'was withdrawn';
  const why = there ? `version ${version} of ${id} ${is}` : `version ${greatest} of ${id} is published already`;
  const next = greatest + 1;
  return new VersionTaken(`${why}: write version: ${next} in the text and publish that`, next);
}
