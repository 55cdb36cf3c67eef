import type { Page } from 'playwright-core';
import { ConsoleWorld, expectNoAxeViolations, shoot, startingMs } from '../testing/console-world';

let world: ConsoleWorld;

beforeAll(async () => {
  world = await ConsoleWorld.start();
}, startingMs);

afterAll(() => world?.stop(), startingMs);

async function queue(page: Page): Promise<void> {
  await world.goto(page, '/');
  await page.getByRole('heading', { level: 1 }).waitFor();
}

describe('the frame of the console', () => {
  it.each(['light', 'dark'] as const)('keeps to WCAG 2.2 AA, %s, before and after the sign-in', async (colorScheme) => {
    const outside = await world.browser.newPage({ colorScheme });
    await world.goto(outside, '/');
    await outside.getByRole('heading', { name: 'Sign in to Stepladder' }).waitFor();
    await expectNoAxeViolations(outside);
    await shoot(outside, `sign-in-${colorScheme}`);
    const page = await world.signedIn({ colorScheme });
    await queue(page);
    await expectNoAxeViolations(page);
  });

  it('speaks the language of the browser, and another one when asked, also after a reload', async () => {
    const page = await world.signedIn({ locale: 'de-DE' });
    await queue(page);
    await page.getByRole('link', { name: 'Warteschlange' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await page.getByRole('banner').getByRole('button', { name: world.stack.admin.name }).click();
    await page.getByRole('menuitem', { name: 'Italiano' }).click();
    await page.getByRole('link', { name: 'Coda' }).waitFor();
    // A menu that has closed leaves nothing behind that is hidden and can be focused.
    await expectNoAxeViolations(page);
    await page.reload();
    await page.getByRole('link', { name: 'Coda' }).waitFor();
  });

  it('reaches the content and the pages without a mouse', async () => {
    const page = await world.signedIn();
    await queue(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  it('reads the menu of the account once its button is reached for, opens it at the first press, and gives focus back', async () => {
    const page = await world.signedIn();
    const read: string[] = [];
    page.on('response', (response) => read.push(new URL(response.url()).pathname));
    await queue(page);
    const button = page.getByRole('banner').getByRole('button', { name: world.stack.admin.name });
    await button.waitFor();
    expect(read.filter((path) => path.includes('account-menu'))).toEqual([]);
    await button.press('Enter');
    await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
    expect(read.filter((path) => path.includes('account-menu'))).toHaveLength(1);
    for (let opening = 1; opening <= 2; opening++) {
      await page.keyboard.press('Escape');
      await page.getByRole('menu').waitFor({ state: 'hidden' });
      await page.waitForFunction((name) => document.activeElement?.textContent?.includes(name), 'Administrator');
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
    }
  });

  it('keeps the pages behind a button on a phone', async () => {
    const page = await world.signedIn({ viewport: { width: 360, height: 740 } });
    await queue(page);
    expect(await page.getByRole('link', { name: 'Queue' }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Show the pages' }).click();
    await page.getByRole('link', { name: 'Queue' }).click();
    await page.getByRole('button', { name: 'Show the pages' }).waitFor();
  });
});
