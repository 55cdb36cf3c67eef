import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { webbee as compiledByHand } from '@stepladder/domain/src/testing/webbee';
import type { Policy } from '@stepladder/domain';
import { parse } from 'yaml';
import { policySchema } from './policy-schema';
import { problemLine } from './policy-problem';
import { readPolicies } from './read-policies';
import { packOf, policyText } from './testing/packs';

const folder = join(__dirname, '../../../policies');

const words = { label: '', definition: '' };

/** A policy without what people call things and who they are, and without what only opening a ticket asks for. */
function bones(policy: Policy): unknown {
  return {
    ...policy,
    ...words,
    version: 0,
    evidence: [],
    priorities: policy.priorities.map((each) => ({ ...each, ...words })),
    roles: policy.roles.map((each) => ({ ...each, ...words, people: each.people.length })),
    ladders: policy.ladders.map((each) => ({
      ...each,
      ...words,
      // Nobody climbs to the first rung: a hand-back tells its holder by itself.
      rungs: each.rungs.map((rung, i) => ({ ...rung, ...words, opensFor: [], tells: i === 0 ? [] : rung.tells })),
    })),
    clocks: policy.clocks.map((each) => ({ ...each, ...words })),
  };
}

describe('the policies of this repository', () => {
  it('are all read, each with its people, and every register entry names a key that is there', async () => {
    const read = await readPolicies(folder);
    if (!read.ok) throw new Error(read.problems.map(problemLine).join('\n'));
    expect(read.packs.map(({ policy }) => policy.id)).toEqual(expect.arrayContaining(['three-line', 'webbee']));
    for (const { directory, interpretations, digest } of read.packs) {
      expect(directory.people.every(({ email }) => email.endsWith('.example.org'))).toBe(true);
      expect(interpretations.length).toBeGreaterThan(5);
      expect(digest).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  it('webbee.yaml compiles to what the engine is tested with', () => {
    const { notifications, ...policy } = packOf(policyText('webbee')).policy;
    // The first form could not say yet where a ticket comes to, nor that a moved due instant is told.
    const ladders = compiledByHand.ladders.map((each) => ({ ...each, comesTo: 'developer' }));
    const told = notifications.filter(({ ifDuesMoved }) => !ifDuesMoved);
    expect(bones({ ...policy, notifications: told })).toEqual(bones({ ...compiledByHand, ladders }));
    expect(notifications.length - told.length).toBe(3);
  });

  it('each begins by naming the schema for editors, and fits it', async () => {
    const valid = new Ajv({ strict: false }).compile(policySchema());
    for (const name of (await readdir(folder)).filter((each) => each.endsWith('.yaml'))) {
      const text = readFileSync(join(folder, name), 'utf8');
      expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./policy.schema.json');
      expect(valid(parse(text)) ? [] : valid.errors).toEqual([]);
    }
  });

  it('the schema beside them is the language as it is now (else run libs/policy-file/write-schema.mjs)', () => {
    const written = JSON.parse(readFileSync(join(folder, 'policy.schema.json'), 'utf8')) as unknown;
    expect(written).toEqual(JSON.parse(JSON.stringify(policySchema())));
  });
});

describe('a folder of policies', () => {
  const webbee = policyText('webbee');

  async function folderWith(files: Record<string, string | Buffer>): Promise<string> {
    const made = await mkdtemp(join(tmpdir(), 'policies-'));
    for (const [name, text] of Object.entries(files)) await writeFile(join(made, name), text);
    return made;
  }

  async function problemsOf(files: Record<string, string | Buffer>): Promise<string[]> {
    const read = await readPolicies(await folderWith(files));
    return read.ok ? [] : read.problems.map(problemLine);
  }

  it('tells the problems of all its files', async () => {
    const problems = await problemsOf({
      'a.yaml': webbee.replace(/^version: .*$/m, 'version: 0'),
      'b.yaml': webbee.replace('zone: UTC', 'zone: Mars/Phobos'),
      'notes.txt': 'nothing',
    });
    expect(problems).toEqual([
      'a.yaml:4:10 version: is less than 1',
      'b.yaml:6:7 zone: Mars/Phobos is no IANA zone; write one such as Europe/London',
    ]);
  });

  it('refuses one id in two files, text that is not UTF-8, no policy at all, and a folder that is not there', async () => {
    expect(await problemsOf({ 'a.yaml': webbee, 'b.yaml': webbee })).toEqual([
      'b.yaml:1:1 policy: a.yaml holds the policy webbee already',
    ]);
    expect(await problemsOf({ 'a.yaml': Buffer.from([0x70, 0xff, 0xfe, 0x00]) })).toEqual([
      'a.yaml:1:1 is not UTF-8 text',
    ]);
    expect(await problemsOf({})).toEqual([expect.stringContaining('holds no policy')]);
    const missing = await readPolicies(join(tmpdir(), 'no-such-folder-of-policies'));
    expect(missing.ok ? [] : missing.problems.map(({ problem }) => problem)).toEqual([
      expect.stringContaining('cannot be read'),
    ]);
  });
});
