import { ConsoleWorld, expectNoAxeViolations, shoot, startingMs } from '../testing/console-world';
import { asVersion, drafting, draftText as text, patience, tight, writeDraft } from '../testing/drafting';

let world: ConsoleWorld;
let ticket: string;

beforeAll(async () => {
  world = await ConsoleWorld.start();
  const requester = { name: 'Ann Example', email: 'ann@example.org' };
  const opening = { policy: 'webbee', subject: 'The shop is down', priority: 'critical', requester };
  ticket = (await world.ask<{ id: string }>('/v1/tickets', opening)).id;
}, startingMs);

afterAll(() => world?.stop(), startingMs);

describe('a draft', () => {
  it('begins as what is published under the next number, and shows what is wrong in its place and in a list', async () => {
    const page = await world.signedIn();
    await drafting(world, page);
    await page.getByText('version: 3').first().waitFor(patience);
    await writeDraft(world, page, (before) =>
      before.replace('time: elapsed', 'time: lapsed').replace('version: 2', 'version: 3'),
    );
    await page
      .getByRole('status')
      .filter({ hasText: /^1 error/ })
      .waitFor(patience);
    const way = page.getByRole('button', { name: /^Error, line \d+$/ }).first();
    await way.press('Enter');
    await page.waitForFunction(() => document.activeElement?.classList.contains('cm-content'), undefined, patience);
    await page.locator('.cm-lint-marker-error').first().waitFor(patience);
    await page.getByRole('tab', { name: 'Differences' }).press('Enter');
    await page.getByRole('tab', { name: 'Write' }).press('Enter');
    await way.press('Enter');
    await page.locator('.cm-lint-marker-error').first().waitFor(patience);
    await page.getByRole('tab', { name: 'Tests' }).press('Enter');
    await page.getByText('It cannot be read as a policy yet.').waitFor(patience);
    await way.press('Enter');
    await page.waitForFunction(() => document.activeElement?.classList.contains('cm-content'), undefined, patience);
    await expectNoAxeViolations(page);
    await shoot(page, 'draft-errors-light');
  });

  it('offers the keys of the language, by keyboard, and Tab leaves the text', async () => {
    const page = await world.signedIn();
    await drafting(world, page);
    await text(page).focus();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('esca');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText('policy: x\ncalen');
    await page.keyboard.press('Control+Space');
    await page.getByRole('option', { name: /^calendars/ }).waitFor(patience);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await text(page).evaluate((node) => node === document.activeElement)).toBe(false);
  });

  it('is kept in the browser, discarded, and brought back', async () => {
    const page = await world.signedIn();
    await drafting(world, page);
    await writeDraft(world, page, (before) =>
      before.replace('version: 2', 'version: 3').replace(/^label: .*$/m, 'label: Kept here'),
    );
    await page.getByText('Kept in this browser').waitFor(patience);
    await drafting(world, page);
    await page.getByText('label: Kept here').waitFor(patience);
    await page.getByRole('button', { name: 'Discard' }).press('Enter');
    await page.getByText('The draft was discarded.').waitFor(patience);
    expect(await page.getByText('label: Kept here').count()).toBe(0);
    await page.getByRole('button', { name: 'Bring it back' }).press('Enter');
    await page.getByText('label: Kept here').waitFor(patience);
  });

  it('that has the number of what is published, or the id of another policy, is told so and not offered for publishing', async () => {
    const page = await world.signedIn();
    await drafting(world, page);
    const publish = page.getByRole('button', { name: 'Publish …' });
    await writeDraft(world, page, asVersion(2));
    await page.getByText('version 2 of webbee is published with another text: write version: 3').waitFor(patience);
    expect(await publish.isDisabled()).toBe(true);
    await writeDraft(
      world,
      page,
      asVersion(3, (before) => before.replace('policy: webbee', 'policy: wep')),
    );
    await page.getByRole('alert').getByText('The text calls itself wep').waitFor(patience);
    expect(await publish.isDisabled()).toBe(true);
    await expectNoAxeViolations(page);
    await writeDraft(world, page, asVersion(3));
    await publish.and(page.locator(':enabled')).waitFor(patience);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('is not offered for publishing by what was said of an earlier text', async () => {
    const page = await world.signedIn();
    await drafting(world, page);
    await writeDraft(world, page, asVersion(3));
    const publish = page.getByRole('button', { name: 'Publish …' });
    await publish.and(page.locator(':enabled')).waitFor(patience);
    // The answer is held back for good.
    await page.route('**/v1/policies/check', () => undefined);
    const asked = page.waitForRequest('**/v1/policies/check', patience);
    await writeDraft(world, page, () => 'version: none');
    await asked;
    expect(await publish.isDisabled()).toBe(true);
  });

  it('left while a colleague published is there for whoever comes back, says what is not in it, and goes on as the next version', async () => {
    const page = await world.signedIn();
    const path = '/policies/advendio/draft';
    const { document } = await world.ask<{ document: string }>('/v1/policies/advendio/document');
    const write = async (mine: string) => {
      await text(page).click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(
        asVersion(3, (before) => before.replace(/^label: .*$/m, `label: ${mine}`))(document),
      );
    };
    await drafting(world, page, path);
    await write('Mine');
    await page.getByText('Kept in this browser').waitFor(patience);
    const theirs = asVersion(3, (before) => before.replace(/^policy: advendio$/m, '$&\n# A colleague was here'))(
      document,
    );
    await world.ask('/v1/policies', { document: theirs });
    const notice = page.getByText('Version 3 was published after this draft was begun');
    await write('Mine, still being written');
    await notice.waitFor(patience);

    await drafting(world, page, path);
    await page.getByText('label: Mine, still being written').waitFor(patience);
    await notice.waitFor(patience);
    await expectNoAxeViolations(page);
    await page.getByRole('tab', { name: 'Differences' }).click();
    await page.locator('.cm-deletedChunk').getByText('A colleague was here').waitFor(patience);
    await page.getByRole('button', { name: 'Go on as version 4' }).press('Enter');
    await notice.waitFor({ ...patience, state: 'hidden' });
    await page.getByRole('tab', { name: 'Write' }).click();
    await page.getByText('version: 4', { exact: true }).waitFor(patience);
    await page.getByText('label: Mine, still being written').waitFor(patience);
    await page.getByRole('button', { name: 'Publish …' }).and(page.locator(':enabled')).waitFor(patience);
  });

  it.each(['light', 'dark'] as const)(
    'shows its differences and runs its tests; axe finds nothing, %s',
    async (colorScheme) => {
      const page = await world.signedIn({ colorScheme });
      await drafting(world, page);
      await writeDraft(world, page, (before) =>
        before.replace('version: 2', 'version: 3').replace('after: 8h of age', 'after: 9h of age'),
      );
      await page
        .getByText(/Nothing wrong|warning/)
        .first()
        .waitFor(patience);
      await expectNoAxeViolations(page);
      await shoot(page, `draft-write-${colorScheme}`);
      await page.getByRole('tab', { name: 'Differences' }).click();
      await page.locator('.cm-deletedChunk').first().waitFor(patience);
      await page.getByText('8h of age → 9h of age').first().waitFor(patience);
      await expectNoAxeViolations(page);
      await shoot(page, `draft-differences-${colorScheme}`);
      await page.getByRole('tab', { name: 'Tests' }).click();
      await page.getByRole('button', { name: 'Run the tests' }).press('Enter');
      await page.getByText(/passed, [1-9]\d* failed/).waitFor(patience);
      await expectNoAxeViolations(page);
      await shoot(page, `draft-tests-${colorScheme}`);
      const failed = page.getByRole('row').filter({ hasText: 'Failed' }).first();
      await failed
        .getByRole('button', { name: /^Line \d+$/ })
        .last()
        .press('Enter');
      await page.locator('.cm-activeLine').filter({ hasText: 'escalated' }).waitFor(patience);
    },
  );

  it('speaks the language of its reader in the editor, too', async () => {
    const page = await world.signedIn({ locale: 'de-DE' });
    await world.goto(page, '/policies/webbee/draft');
    await page.getByRole('tab', { name: 'Unterschiede' }).press('Enter', patience);
    await page
      .locator('.cm-collapsedLines')
      .getByText(/\d+ unveränderte Zeilen/)
      .first()
      .waitFor(patience);
  });

  it('has no sideways scrolling on a phone', async () => {
    const page = await world.signedIn({ viewport: { width: 360, height: 740 } });
    await drafting(world, page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});

describe('publishing', () => {
  it.each(['light', 'dark'] as const)('tells beforehand what would become of open tickets, %s', async (colorScheme) => {
    const page = await world.signedIn({ colorScheme });
    await drafting(world, page);
    await writeDraft(world, page, asVersion(3, tight));
    await page.getByRole('button', { name: 'Publish …' }).click({ ...patience });
    const dialog = page.getByRole('dialog');
    await dialog.getByText('1 of 1 looked at: 1 would breach at once').waitFor(patience);
    await dialog.getByRole('row').filter({ hasText: ticket }).getByText('Breaches at once').waitFor(patience);
    await expectNoAxeViolations(page);
    await shoot(page, `draft-publish-${colorScheme}`);
    await page.keyboard.press('Escape');
  });

  it('rolls the version out to the tickets chosen, and back again, by keyboard alone', async () => {
    const page = await world.signedIn();
    await drafting(world, page);
    await writeDraft(world, page, asVersion(3, tight));
    const publish = page.getByRole('button', { name: 'Publish …' });
    await publish.and(page.locator(':enabled')).waitFor(patience);
    await publish.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'New ones only' }).focus();
    await page.keyboard.press('ArrowDown');
    await dialog.getByText('1 of 1 looked at').waitFor(patience);
    await dialog.getByRole('button', { name: 'Publish and roll out' }).press('Enter');
    await dialog.getByText('1 of 1 moved, 0 refused, 0 pending').waitFor(patience);
    expect(await world.ask(`/v1/tickets/${ticket}`)).toMatchObject({ policyVersion: 3 });
    await shoot(page, 'draft-rolled-out-light');
    await dialog.getByRole('button', { name: 'Close' }).last().press('Enter');
    await page.waitForURL(/tab=versions/, patience);

    await page.getByRole('button', { name: 'Roll version 3 back …' }).press('Enter');
    await page.getByText(/new tickets go by version 2 again/).waitFor(patience);
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Roll back', exact: true }).press('Enter');
    await page.getByText('1 of 1 moved back, 0 refused, 0 pending').first().waitFor(patience);
    expect(await world.ask(`/v1/tickets/${ticket}`)).toMatchObject({ policyVersion: 2 });
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().press('Enter');
    await page.getByRole('row').filter({ hasText: 'Withdrawn' }).waitFor(patience);
    await page.getByRole('cell', { name: 'Version 3 rolled back by admin' }).waitFor(patience);
    await expectNoAxeViolations(page);
  });

  it('makes a new policy of one that is there', async () => {
    const page = await world.signedIn();
    await world.goto(page, '/policies/wep');
    await page.getByRole('link', { name: 'New policy from this one' }).press('Enter');
    await text(page).waitFor(patience);
    await page.getByText('policy: wep-copy').waitFor(patience);
    const publish = page.getByRole('button', { name: 'Publish …' });
    await publish.and(page.locator(':enabled')).waitFor(patience);
    await publish.press('Enter');
    await page.getByText('This is a new policy, wep-copy').waitFor(patience);
    await page.getByRole('button', { name: 'Publish', exact: true }).press('Enter');
    await page.getByText('Version 1 of wep-copy is published').waitFor(patience);
  });
});
