import type { Page } from 'playwright-core';
import { ConsoleWorld, expectNoAxeViolations, shoot, startingMs } from '../testing/console-world';

let world: ConsoleWorld;

beforeAll(async () => {
  world = await ConsoleWorld.start();
}, startingMs);

afterAll(() => world?.stop(), startingMs);

async function open(page: Page, path: string): Promise<void> {
  await world.goto(page, path);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

describe('the policies', () => {
  it('are listed with versions and what the check says, and one is opened by keyboard', async () => {
    const page = await world.signedIn();
    await open(page, '/policies');
    const row = page.getByRole('row').filter({ hasText: 'three-line' });
    await row.getByText(/Nothing doubtful|warning/).waitFor();
    await row.getByRole('link').press('Enter');
    await page.getByRole('tab', { name: 'Document', selected: true }).waitFor();
    await page.getByText('policy: three-line').waitFor();
    await page.getByRole('heading', { level: 3, name: 'Priorities' }).waitFor();
    await page.getByRole('heading', { level: 3, name: 'How the original was read' }).waitFor();
  });

  it('show their ladders as pictures', async () => {
    const page = await world.signedIn();
    await open(page, '/policies/advendio?tab=ladder');
    await page.getByRole('img', { name: /^Support, / }).waitFor();
    expect(await page.getByRole('img').count()).toBeGreaterThanOrEqual(2);
  });

  it('tell of a day what counts and why it is closed, by a click and by the arrow keys', async () => {
    const page = await world.signedIn();
    await open(page, '/policies/three-line?tab=calendar');
    await page.getByRole('button', { name: /^Friday,? 25 December 2026: closed$/ }).click();
    const detail = page.getByRole('status').filter({ hasText: 'December 2026' });
    await detail.getByText('Public holiday: Christmas Day').waitFor();
    await page.keyboard.press('ArrowUp');
    await detail.getByText(/^Friday,? 18 December 2026$/).waitFor();
    await detail.getByText(/count: .*–.* \(Europe\/London\)$/).waitFor();
  });

  it.each(['light', 'dark'] as const)('fill each day by how much of it counts, %s', async (colorScheme) => {
    const page = await world.signedIn({ colorScheme });
    await open(page, '/policies/three-line?tab=calendar');
    const shareOf = (day: string) =>
      page
        .getByRole('button', { name: new RegExp(`^${day} 2026: `) })
        .evaluate((node) => /\) (\d+)%/.exec(getComputedStyle(node).backgroundImage)?.[1]);
    expect(await shareOf('Monday,? 6 July')).toBe('100');
    expect(await shareOf('Sunday,? 5 July')).toBe('0');
  });

  it('mark the nights in which clocks change, and say how much more or less counts then', async () => {
    const page = await world.signedIn();
    await open(page, '/policies/three-line?tab=calendar');
    await page.getByRole('combobox', { name: 'Calendar' }).click();
    await page.getByRole('option', { name: 'around-the-clock' }).click();
    for (const [day, counts, why] of [
      [/^Sunday,? 29 March 2026/, '23 h count', 'put forward: 1 h less'],
      [/^Sunday,? 25 October 2026/, '25 h count', 'put back: 1 h more'],
    ] as const) {
      const button = page.getByRole('button', { name: day });
      await button.click();
      expect(await button.evaluate((node) => getComputedStyle(node, '::after').content)).toBe('""');
      const detail = page.getByRole('status').filter({ hasText: day });
      await detail.getByText(counts).waitFor();
      await detail.getByText(why).waitFor();
    }
  });

  it('run their tests, and all of them come true', async () => {
    const page = await world.signedIn();
    await open(page, '/policies/webbee?tab=tests');
    await page
      .getByRole('status')
      .filter({ hasText: /^\d+ passed, 0 failed$/ })
      .waitFor();
  });

  it('go from tab to tab by the arrow keys, and keep the tab in the address', async () => {
    const page = await world.signedIn();
    await open(page, '/policies/webbee');
    await page.getByRole('tab', { name: 'Document' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tab', { name: 'Ladder', selected: true }).waitFor();
    await page.waitForURL(/tab=ladder/);
  });

  it.each(['light', 'dark'] as const)('keep to WCAG 2.2 AA on every tab, %s', async (colorScheme) => {
    const page = await world.signedIn({ colorScheme });
    await open(page, '/policies');
    await page.getByRole('row').nth(1).waitFor();
    await expectNoAxeViolations(page);
    await shoot(page, `policies-${colorScheme}`);
    for (const [tab, shown] of [
      ['document', 'policy: three-line'],
      ['ladder', '1st line'],
      ['calendar', 'Click a day'],
      ['tests', 'passed, 0 failed'],
      ['versions', 'There is one version only'],
    ] as const) {
      await open(page, `/policies/three-line?tab=${tab}`);
      await page.getByText(shown).filter({ visible: true }).first().waitFor();
      await expectNoAxeViolations(page);
      await shoot(page, `policy-${tab}-${colorScheme}`);
    }
  });

  it('have no sideways scrolling on a phone', async () => {
    const page = await world.signedIn({ viewport: { width: 360, height: 740 } });
    for (const tab of ['document', 'ladder', 'calendar', 'tests', 'versions']) {
      await open(page, `/policies/three-line?tab=${tab}`);
      await page.getByRole('tabpanel').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    }
  });
});
