import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyPages } from './policy-pages';
import { packOf, policyText } from './testing/packs';
import { rulesOf } from './testing/rules';

const folder = join(__dirname, '../../../docs/policies');

describe('docs/policies', () => {
  it.each(Object.keys(rulesOf))(
    'shows %s as it is now, with a picture of each ladder (else run libs/policy-file/write-pages.mjs)',
    (id) => {
      const pages = policyPages(packOf(policyText(id)));
      for (const [name, text] of Object.entries(pages)) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
      for (const name of Object.keys(pages).filter((each) => each.endsWith('.svg'))) {
        expect(pages[`${id}.md`]).toContain(`](${name})`);
      }
    },
  );

  it('shows nothing else', () => {
    const wanted = Object.keys(rulesOf).flatMap((id) => Object.keys(policyPages(packOf(policyText(id)))));
    expect(readdirSync(folder).sort()).toEqual(wanted.sort());
  });
});
