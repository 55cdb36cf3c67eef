import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const root = join(__dirname, '..');
const notCopied = new Set(['node_modules', 'dist', '.git', '.nx', '.data', 'docs']);

/** Source that breaks one rule each, and the words ESLint must answer with: what was done, and the rule's name. */
const planted = [
  {
    file: 'libs/domain/src/planted.ts',
    lines: [
      { source: "import { DataSource } from 'typeorm';", refusal: /"typeorm".*@nx\/enforce-module-boundaries/ },
      { source: "import { hostname } from 'node:os';", refusal: /'node:os'.*no-restricted-imports/ },
      { source: 'export const now = Date.now();', refusal: /'Date\.now'.*no-restricted-properties/ },
      { source: 'export const alsoNow = new Date();', refusal: /same answer.*no-restricted-syntax/ },
      { source: 'export const luck = Math.random();', refusal: /'Math\.random'.*no-restricted-properties/ },
      { source: "export const format = new Intl.NumberFormat('en');", refusal: /'Intl'.*no-restricted-globals/ },
      { source: 'export const fromAnInstant = new Date(0);', refusal: undefined },
      { source: 'export const used = [DataSource, hostname];', refusal: undefined },
    ],
  },
  {
    file: 'workflows/src/planted.ts',
    lines: [
      { source: "import * as activities from '@stepladder/activities';", refusal: /no-restricted-imports/ },
      { source: "import type * as types from '@stepladder/activities';", refusal: undefined },
      { source: "import { hostname } from 'node:os';", refusal: /'node:os'.*no-restricted-imports/ },
      { source: "import { DataSource } from 'typeorm';", refusal: /"typeorm".*@nx\/enforce-module-boundaries/ },
      { source: "import { stepladder } from '@stepladder/settings';", refusal: /@nx\/enforce-module-boundaries/ },
      { source: 'export const used: [typeof types, ...unknown[]] =', refusal: undefined },
      { source: '  [activities, hostname, DataSource, stepladder];', refusal: undefined },
    ],
  },
];

type Lint = { code: number | null; output: string; of: (file: string) => string[] };

/** A copy of the workspace's sources with the same dependencies, for nobody should build or commit what is planted. */
function copyOfWorkspace(): string {
  const copy = mkdtempSync(join(tmpdir(), 'stepladder-lint-'));
  cpSync(root, copy, { recursive: true, filter: (path) => path === root || !notCopied.has(basename(path)) });
  mkdirSync(join(copy, 'node_modules'));
  const linked = (name: string) => name !== '@stepladder' && name !== '.cache';
  for (const name of readdirSync(join(root, 'node_modules')).filter(linked)) {
    symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
  }
  cpSync(join(root, 'node_modules/@stepladder'), join(copy, 'node_modules/@stepladder'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  return copy;
}

/** Lints two packages as the gate does and gives each planted file's complaints, which start with `line:column`. */
function lintPlanted(workspace: string): Lint {
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      join(workspace, 'node_modules/nx/dist/bin/nx.js'),
      ...['run-many', '-t', 'lint', '-p', '@stepladder/domain,@stepladder/workflows'],
      ...['--skip-nx-cache', '--output-style=static'],
    ],
    { cwd: workspace, encoding: 'utf8', env: { ...process.env, NX_DAEMON: 'false', NO_COLOR: '1', FORCE_COLOR: '0' } },
  );
  const paragraphs = stdout.split(/\n\s*\n/);
  const of = (file: string) => {
    const paragraph = paragraphs.find((text) => text.trimStart().startsWith(join(workspace, file))) ?? '';
    return paragraph
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  };
  return { code: status, output: stdout, of };
}

describe('the lint refuses, in the package where it is written,', () => {
  let lint: Lint;

  beforeAll(() => {
    const workspace = copyOfWorkspace();
    for (const { file, lines } of planted) {
      writeFileSync(join(workspace, file), lines.map(({ source }) => `${source}\n`).join(''));
    }
    try {
      lint = lintPlanted(workspace);
    } finally {
      rmSync(workspace, { recursive: true, force: true });
    }
  }, 180_000);

  it('with a failing exit code, and with no rule skipped', () => {
    expect(lint.code).not.toBe(0);
    expect(lint.output).not.toContain('The rule will be skipped');
  });

  for (const { file, lines } of planted) {
    for (const [index, { source, refusal }] of lines.entries()) {
      if (refusal === undefined) continue;
      it(`${file.split('/src/')[0]}: ${source}`, () => {
        const ofThisLine = lint.of(file).filter((complaint) => complaint.startsWith(`${index + 1}:`));
        expect(ofThisLine.join('\n')).toMatch(refusal);
      });
    }
    const allowed = lines.flatMap(({ refusal }, index) => (refusal === undefined ? [index + 1] : []));
    it(`and in ${file.split('/src/')[0]} says nothing against what is allowed`, () => {
      const rules = /no-restricted|boundaries|no-floating|consistent-type/;
      const wronged = lint.of(file).filter((complaint) => allowed.some((line) => complaint.startsWith(`${line}:`)));
      expect(wronged.filter((complaint) => rules.test(complaint))).toEqual([]);
    });
  }
});
