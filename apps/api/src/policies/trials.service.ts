import { Injectable } from '@nestjs/common';
import { PolicyBook } from '@stepladder/activities';
import { diffPolicies, placeOf, type PolicyPack, type PolicyProblem } from '@stepladder/policy-file';
import { PolicyShelf } from '@stepladder/read-model';
import { InvalidInput, VersionTaken } from '../http/failures';
import type { PlacedProblem } from '../http/problem.schema';
import { findingsOf } from './findings';
import { inOwnThread } from './own-thread';
import { readDraft } from './read-draft';
import { standingOf } from './standing-of';
import type { CheckedAnswer, TestedAnswer } from './trials.schema';

type Tests = TestedAnswer['tests'];

const most = 200;

/** Looks at a text that nobody has published. */
@Injectable()
export class PolicyTrials {
  constructor(
    private readonly book: PolicyBook,
    private readonly shelf: PolicyShelf,
  ) {}

  /** What is wrong or doubtful in a text, and in what it differs from the version that is in force for new tickets. */
  async check(organisation: string, document: string): Promise<CheckedAnswer> {
    const read = readDraft(document);
    if (!read.ok) {
      const problems = read.problems.map(asError);
      return { ...cut(problems), compiles: false, publishable: false, differences: [] };
    }
    const { id, version, label } = read.pack.policy;
    const findings = [...(await this.takenNumber(organisation, read.pack)), ...findingsOf(read.pack)];
    return {
      ...cut(findings),
      compiles: true,
      publishable: findings.every(({ severity }) => severity === 'warning'),
      policy: { id, version, label },
      ...(await this.besidePublished(organisation, read.pack)),
    };
  }

  /** Runs a text's own tests. @throws InvalidInput when it does not compile, or takes longer than ten seconds */
  async test(document: string): Promise<TestedAnswer> {
    const read = readDraft(document);
    if (!read.ok) throw new InvalidInput(read.problems.slice(0, most).map(problemOfField));
    const tests = await inOwnThread<Tests>('trial-thread', document);
    const { id, version } = read.pack.policy;
    const passed = tests.filter((test) => test.passed).length;
    return { policy: { id, version }, passed, failed: tests.length - passed, tests };
  }

  private async takenNumber(organisation: string, pack: PolicyPack): Promise<PlacedProblem[]> {
    const standing = await standingOf(this.shelf, organisation, pack);
    if (!(standing instanceof VersionTaken)) return [];
    return [{ severity: 'error', ...placeOf(pack, ['version']), path: 'version', problem: standing.message }];
  }

  private async besidePublished(
    organisation: string,
    pack: PolicyPack,
  ): Promise<Pick<CheckedAnswer, 'published' | 'differences'>> {
    const published = await this.book.find(organisation, pack.policy.id);
    if (!published) return { differences: [] };
    const found = diffPolicies(published, pack).slice(0, most);
    const differences = found.map(({ kind, path, words }) => ({ kind, path, words }));
    return { published: published.policy.version, differences };
  }
}

function cut(problems: PlacedProblem[]): Pick<CheckedAnswer, 'problems' | 'truncated'> {
  return { problems: problems.slice(0, most), truncated: problems.length > most };
}

function asError({ file: _, ...problem }: PolicyProblem): PlacedProblem {
  return { severity: 'error', ...problem };
}

function problemOfField({ line, path, problem }: PolicyProblem) {
  return { path: 'document', problem: `line ${line}${path === '' ? '' : `, ${path}`}: ${problem}` };
}
