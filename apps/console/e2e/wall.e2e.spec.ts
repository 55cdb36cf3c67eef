import { ConsoleWorld, expectNoAxeViolations, shoot, startingMs } from '../testing/console-world';
import type { Page } from 'playwright-core';

const hourMs = 3_600_000;
let world: ConsoleWorld;

beforeAll(async () => {
  world = await ConsoleWorld.start();
  await opened('The shop sells nothing', 60);
  await opened('Orders stand still', 47.5);
  await opened('A picture is missing', 1);
}, startingMs);

afterAll(() => world?.stop(), startingMs);

/** A critical ticket that came so many hours ago; webbee allows it 48. */
async function opened(subject: string, hoursAgo: number): Promise<void> {
  const requester = { name: 'Nora Needham', email: 'nora@example.org' };
  const at = new Date(Date.now() - hoursAgo * hourMs).toISOString();
  await world.ask('/v1/tickets', { policy: 'webbee', priority: 'critical', subject, requester, at });
}

const count = (page: Page, name: string, value: string) =>
  page
    .locator('dl > div')
    .filter({ hasText: name })
    .locator('dd')
    .filter({ hasText: new RegExp(`^${value}$`) })
    .waitFor();

describe('the wall', () => {
  it('shows the counts, what breaches next with its countdown, and who holds what, without scrolling', async () => {
    for (const viewport of [
      { width: 1920, height: 1080 },
      { width: 1280, height: 720 },
    ]) {
      const page = await world.signedIn({ viewport });
      await world.goto(page, '/wall');
      await count(page, 'Open', '3');
      await count(page, 'Breached', '1');
      await count(page, 'Due within the hour', '1');
      const next = page.getByRole('region', { name: 'Next breaches' }).getByRole('listitem').first();
      await next
        .filter({ hasText: 'Orders stand still' })
        .filter({ hasText: /in 2\d min/ })
        .waitFor();
      await page.getByRole('region', { name: 'Who holds what' }).getByText('1 late').waitFor();
      const cut = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('main, section')].map(
          (each) => each.scrollHeight - each.clientHeight,
        ),
      );
      expect(cut.filter((pixels) => pixels > 0)).toEqual([]);
      await shoot(page, `wall-${viewport.width}`);
    }
  });

  it('is dark unless asked otherwise, by keyboard, and keeps to WCAG 2.2 AA in both', async () => {
    const page = await world.signedIn({ colorScheme: 'light' });
    await world.goto(page, '/wall');
    await count(page, 'Open', '3');
    expect(await page.locator('main').getAttribute('data-scheme')).toBe('dark');
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Light' }).press('Enter');
    await page.locator('main[data-scheme="light"]').waitFor();
    await expectNoAxeViolations(page);
    await page.reload();
    await page.locator('main[data-scheme="light"]').waitFor();
  });

  it('is read on a phone as well, line by line', async () => {
    const page = await world.signedIn({ viewport: { width: 390, height: 844 } });
    await world.goto(page, '/wall');
    await page.getByRole('link', { name: 'Orders stand still' }).waitFor();
    const overlaps = await page.getByRole('listitem').evaluateAll((items) => {
      const boxes = items.map((item) => item.getBoundingClientRect());
      return items.filter(
        (item, index) =>
          item.scrollHeight > item.clientHeight || (boxes[index - 1]?.bottom ?? 0) > (boxes[index]?.top ?? 0) + 1,
      ).length;
    });
    expect(overlaps).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await expectNoAxeViolations(page);
  });

  it('takes the whole screen when asked, and gives it back', async () => {
    const page = await world.signedIn();
    await world.goto(page, '/wall');
    await page.getByRole('button', { name: 'Full screen', exact: true }).click();
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.getByRole('button', { name: 'Leave full screen' }).click();
    await page.waitForFunction(() => document.fullscreenElement === null);
  });

  it('shows a ticket that arrives, without being asked', async () => {
    const page = await world.signedIn();
    await world.goto(page, '/wall');
    await count(page, 'Open', '3');
    await opened('The till does not print', 2);
    await count(page, 'Open', '4');
    await page.getByRole('link', { name: 'The till does not print' }).waitFor();
  });

  it('asks who looks, and shows the board after the sign-in', async () => {
    const page = await world.browser.newPage({ locale: 'en-GB' });
    await world.goto(page, '/wall');
    await page.getByLabel('Name').fill(world.stack.admin.name);
    await page.getByLabel('Password').first().fill(world.stack.admin.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Support floor' }).waitFor();
  });
});
