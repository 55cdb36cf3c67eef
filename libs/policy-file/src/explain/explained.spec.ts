import { packOf } from '../testing/packs';
import { whole } from '../testing/whole';
import { explained } from './explained';
import { explainPolicy } from './explain-policy';

const pack = packOf(whole);

it('says piece by piece every word that the page says, and nothing else', () => {
  const { blocks } = explained(pack);
  const written = blocks.map((block) => {
    if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${block.text}`;
    if (block.kind === 'text') return block.text;
    if (block.kind === 'list') return block.items.map(({ depth, text }) => `${'  '.repeat(depth)}- ${text}`).join('\n');
    return [block.head, block.head.map(() => '---'), ...block.rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  });
  const page = explainPolicy(pack)
    .split('\n')
    .filter((line) => line !== '');
  const lines = written.join('\n').split('\n');
  expect(page.slice(1, lines.length + 1)).toEqual(lines);
  expect(page[lines.length + 1] ?? '## ').toMatch(/^## (Interpretations|In the original's words|Tests)?$/);
});

it('gives the registers as data', () => {
  const { interpretations, fromSeed } = explained(pack);
  expect({ interpretations, fromSeed }).toEqual({
    interpretations: pack.interpretations,
    fromSeed: pack.fromSeed,
  });
});
