import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const page = readFileSync(join(root, 'docs/field.md'), 'utf8');

/** The text of every test of this repository but this one. */
function testsText(): string {
  const folders = ['libs', 'workflows', 'activities', 'apps'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(root, folder, file)),
  );
  const specs = files.filter((file) => /\.spec\.tsx?$/.test(file) && !/node_modules|\/dist\//.test(file));
  return specs.map((file) => readFileSync(file, 'utf8')).join('\n');
}

describe('docs/field.md', () => {
  const complaints = page.split(/^## /m).slice(1);
  const tests = testsText();

  it('tells of fifteen complaints, numbered', () => {
    expect(complaints.map((text) => Number.parseInt(text, 10))).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
  });

  it.each(complaints.map((text) => [text.split('\n', 1)[0] ?? '', text] as const))(
    '%s: names tests that are there and cite it',
    (heading, text) => {
      const titles = [...text.matchAll(/^- `(.+)`$/gm)].map(([, title]) => title ?? '');
      expect(titles.length).toBeGreaterThan(0);
      for (const title of titles) {
        expect(tests).toContain(`'${title.replaceAll("'", "\\'")}'`);
        const [cited = ''] = title.split(': ', 1);
        const threads = cited.match(/#\d+|PR \d+/g) ?? [cited];
        for (const thread of threads) expect(heading).toContain(thread);
      }
    },
  );
});
