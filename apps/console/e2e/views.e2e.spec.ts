import type { Page } from 'playwright-core';
// eslint-disable-next-line @nx/enforce-module-boundaries -- tools belong to no package, and this is where accounts are made.
import { keepAccounts } from '../../../tools/testing/accounts';
import { ConsoleWorld, expectNoAxeViolations, shoot, startingMs } from '../testing/console-world';

const patience = { timeout: 60_000 };

let world: ConsoleWorld;
let page: Page;

async function open(subject: string): Promise<string> {
  const requester = { name: 'Nora Needham', email: 'nora@example.org' };
  return (await world.ask<{ id: string }>('/v1/tickets', { policy: 'three-line', subject, requester })).id;
}

const row = (subject: string, on = page) => on.getByRole('row').filter({ hasText: subject });
const view = (name: string, on = page) =>
  on.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true });
const current = (on = page) => on.locator('[data-views] [aria-current="page"]').allTextContents();
/** The router writes a word that looks like no word between quotes. */
const searchOf = (on: Page) =>
  Object.fromEntries([...new URL(on.url()).searchParams].map(([name, value]) => [name, value.replaceAll('"', '')]));

beforeAll(async () => {
  world = await ConsoleWorld.start();
  await keepAccounts(world.stack.dataDir, [{ name: 'dan', person: 'dan-director', rights: ['read'] }]);
  const id = await open('The printer of room one');
  await open('The scanner of room two');
  await world.ask(`/v1/tickets/${id}/commands/acknowledge`, {});
  page = await world.signedIn();
  page.setDefaultTimeout(patience.timeout);
}, startingMs);

afterAll(() => world?.stop(), startingMs);

describe('views of the queue', () => {
  it('that everybody has narrow it, and stand in the address', async () => {
    await world.goto(page, '/');
    await row('room one').getByText('in progress').waitFor();
    expect(await current()).toEqual(['All tickets']);
    await view('Unacknowledged').click();
    await row('room one').waitFor({ state: 'detached' });
    await row('room two').waitFor();
    expect(await current()).toEqual(['Unacknowledged']);
    expect(searchOf(page)).toEqual({ view: 'unacknowledged', acknowledged: 'false' });
    await view('Awaiting').click();
    await page.getByText('No ticket fits this filter').waitFor();
    await view('Mine').click();
    await page.waitForURL(/holder=me/);
    await view('About to breach').click();
    await page.waitForURL(/breach-within=/);
  });

  it('are kept by the keyboard alone, and opened by whoever gets the address', async () => {
    await view('All tickets').click();
    await page.getByLabel('Search').fill('scanner');
    await row('room one').waitFor({ state: 'detached' });
    await page.getByText('filters changed').waitFor();
    await row('room two').waitFor();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('v');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('All tickets');
    await page.getByRole('button', { name: 'View', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Save as a new view' }).waitFor();
    await page.getByRole('menuitem', { name: 'Save as a new view' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Save as a new view' });
    await dialog.getByLabel('Name').waitFor();
    await page.keyboard.type('Scanners');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await view('Scanners').waitFor();
    expect(await current()).toEqual(['Scanners']);
    const { view: id = '' } = searchOf(page);
    const other = await world.signedIn();
    await world.goto(other, `/?view=${id}`);
    await row('room two', other).waitFor(patience);
    await row('room one', other).waitFor({ ...patience, state: 'detached' });
    expect([await current(other), searchOf(other)]).toEqual([['Scanners'], { view: id, q: 'scanner' }]);
    await other.context().close();
  });

  it('are renamed, given other filters, removed, and called back', async () => {
    const menu = (item: string) => page.getByRole('menuitem', { name: item, exact: true });
    const button = page.getByRole('button', { name: 'View', exact: true });
    await button.click();
    await menu('Rename').click();
    const dialog = page.getByRole('dialog', { name: 'Rename' });
    await dialog.getByLabel('Name').fill('Printers');
    await dialog.getByRole('button', { name: 'Keep' }).click();
    await view('Printers').waitFor();
    await page.getByLabel('Search').fill('printer');
    await row('room one').waitFor();
    await page.getByText('filters changed').waitFor();
    await button.click();
    await menu('Save the changed filters').click();
    await page.getByText('filters changed').waitFor({ state: 'hidden' });
    await button.click();
    await menu('Remove').click();
    await page.getByText('“Printers” was removed').waitFor();
    await view('Printers').waitFor({ state: 'detached' });
    await row('room two').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await view('Printers').waitFor();
    await row('room two').waitFor({ state: 'detached' });
    expect([await current(), searchOf(page)]).toEqual([['Printers'], expect.objectContaining({ q: 'printer' })]);
  });

  it('are shared by an administrator, and only looked at by others', async () => {
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Share with everybody' }).click();
    await page.getByRole('link', { name: 'Printers · shared' }).waitFor();
    const dan = await world.signedIn({}, { name: 'dan', password: 'dan' });
    await world.goto(dan, '/');
    await dan.getByRole('link', { name: 'Printers · shared' }).click(patience);
    await row('room two', dan).waitFor({ ...patience, state: 'detached' });
    await dan.getByRole('button', { name: 'View', exact: true }).click();
    await dan.getByRole('menuitem', { name: 'Save as a new view' }).waitFor(patience);
    expect(await dan.getByRole('menuitem').count()).toBe(1);
    await dan.context().close();
  });

  it.each(['light', 'dark'] as const)('keep to WCAG 2.2 AA, %s, on a desk and on a phone', async (colorScheme) => {
    const desk = await world.signedIn({ colorScheme });
    desk.setDefaultTimeout(patience.timeout);
    await world.goto(desk, '/');
    await desk.getByRole('link', { name: 'Printers · shared' }).click();
    await row('room one', desk).getByRole('progressbar').first().waitFor();
    await desk.getByRole('button', { name: 'View', exact: true }).click();
    await desk.getByRole('menuitem', { name: 'Rename' }).waitFor();
    await expectNoAxeViolations(desk);
    await shoot(desk, `views-${colorScheme}`);
    await desk.keyboard.press('Escape');
    await desk.setViewportSize({ width: 390, height: 844 });
    await row('room one', desk).getByRole('progressbar').first().waitFor();
    await expectNoAxeViolations(desk);
    await shoot(desk, `views-phone-${colorScheme}`);
    expect(await desk.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await desk.context().close();
  });
});
