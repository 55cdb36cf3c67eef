import { Injectable } from '@nestjs/common';
import type { PolicyPack } from '@stepladder/policy-file';
import { Directory, PolicyShelf } from '@stepladder/read-model';
import type { Principal } from '../access/principal';
import { NotPublishable, VersionTaken } from '../http/failures';
import { iso } from '../http/iso';
import type { PlacedProblem } from '../http/problem.schema';
import { inOwnThread } from './own-thread';
import type { PublishedAnswer } from './publishing.schema';
import { readDraft } from './read-draft';

const most = 200;

/** Publishes drafts as versions: once and for all, because tickets run under them. */
@Injectable()
export class PolicyPublishing {
  constructor(
    private readonly shelf: PolicyShelf,
    private readonly directory: Directory,
  ) {}

  /** @throws NotPublishable with every problem of the text, VersionTaken when it must have another number */
  async publish({ organisation, person }: Principal, document: string): Promise<PublishedAnswer> {
    const read = readDraft(document);
    if (!read.ok) throw notPublishable(read.problems.map(({ file: _, ...each }) => ({ severity: 'error', ...each })));
    const { policy, digest, directory } = read.pack;
    const { id, version } = policy;
    const missingOnly = await this.isThere(organisation, read.pack);
    if (!missingOnly) {
      const problems = await inOwnThread<PlacedProblem[]>('publish-thread', document);
      if (problems.length > 0) throw notPublishable(problems);
      const { result } = await this.shelf.publishBy(organisation, { id, version, digest, document }, person);
      if (result === 'conflict') throw await this.taken(organisation, read.pack);
    }
    const answer = await this.answer(organisation, read.pack);
    // Also for a repeated request: the first may have ended between the two.
    if (answer.inForce === version) await this.directory.importFrom(organisation, id, directory, { missingOnly });
    return answer;
  }

  /** Whether this very text is published. @throws VersionTaken when its number is another's, or below one */
  private async isThere(organisation: string, pack: PolicyPack): Promise<boolean> {
    const { id, version } = pack.policy;
    const versions = await this.shelf.versions(organisation, id);
    const there = versions.find((each) => each.version === version);
    if (there && there.withdrawnAt === undefined) {
      const kept = await this.shelf.find(organisation, id, version);
      if (kept?.digest === pack.digest) return true;
    }
    if (there || (versions[0]?.version ?? 0) > version) throw await this.taken(organisation, pack);
    return false;
  }

  private async taken(organisation: string, { policy: { id, version } }: PolicyPack): Promise<VersionTaken> {
    const versions = await this.shelf.versions(organisation, id);
    const there = versions.find((each) => each.version === version);
    const next = (versions[0]?.version ?? 0) + 1;
    const is = there?.withdrawnAt === undefined ? 'is published with another text' : 'was withdrawn';
    const why = there ? `version ${version} of ${id} ${is}` : `version ${next - 1} of ${id} is published already`;
    return new VersionTaken(`${why}: write version: ${next} in the text and publish that`, next);
  }

  private async answer(organisation: string, { policy, digest }: PolicyPack): Promise<PublishedAnswer> {
    const { id, version, label, zone } = policy;
    const [kept, inForce] = await Promise.all([
      this.shelf.find(organisation, id, version),
      this.shelf.latestVersionOf(organisation, id),
    ]);
    if (!kept || inForce === undefined)
      throw new Error(`policy ${id} version ${version} was published and is not there`);
    return { id, version, label, zone, digest, ...iso({ publishedAt: kept.publishedAt }), inForce };
  }
}

function notPublishable(problems: PlacedProblem[]): NotPublishable {
  return new NotPublishable(problems.slice(0, most), problems.length);
}
