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
import { standingOf } from './standing-of';

const most = 200;

/** Publishes drafts as versions: once and for all, because tickets run under them. */
@Injectable()
export class PolicyPublishing {
  constructor(
    private readonly shelf: PolicyShelf,
    private readonly directory: Directory,
  ) {}

  /** @throws NotPublishable with every problem of the text, VersionTaken when it must have another number */
  async publish(principal: Principal, document: string): Promise<PublishedAnswer> {
    const { organisation, person } = principal;
    const read = readDraft(document);
    if (!read.ok) throw notPublishable(read.problems.map(({ file: _, ...each }) => ({ severity: 'error', ...each })));
    const { policy, digest, directory } = read.pack;
    const { id, version } = policy;
    const standing = await standingOf(this.shelf, organisation, read.pack);
    if (standing instanceof VersionTaken) throw standing;
    const missingOnly = standing === 'published';
    if (!missingOnly) {
      const problems = await inOwnThread<PlacedProblem[]>('publish-thread', document);
      if (problems.length > 0) throw notPublishable(problems);
      const { result } = await this.shelf.publishBy(organisation, { id, version, digest, document }, person);
      // Somebody was quicker.
      if (result === 'conflict') return this.publish(principal, document);
    }
    const answer = await this.answer(organisation, read.pack);
    // Also for a repeated request: the first may have ended between the two.
    if (answer.inForce === version) await this.directory.importFrom(organisation, id, directory, { missingOnly });
    return answer;
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
