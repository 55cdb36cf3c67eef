import type { Page } from 'playwright-core';
import { ConsoleWorld, startingMs } from '../testing/console-world';
import { tabTo, walk } from '../testing/keyboard';

const patience = { timeout: 60_000 };
const [first, second] = ['The scanner is silent', 'The till does not print'];

let world: ConsoleWorld;
let id: string;
let page: Page;

async function opened(policy: string, subject: string): Promise<string> {
  const requester = { name: 'Nora Needham', email: 'nora@example.org' };
  return (await world.ask<{ id: string }>('/v1/tickets', { policy, subject, requester })).id;
}

beforeAll(async () => {
  world = await ConsoleWorld.start();
  id = await opened('three-line', first);
  await opened('webbee', second);
  page = await world.signedIn();
}, startingMs);

afterAll(() => world?.stop(), startingMs);

/** Waits until a page is all there: nothing of it is still read. */
async function open(path: string): Promise<void> {
  await world.goto(page, path);
  await page.getByRole('heading', { level: 1 }).waitFor(patience);
  await page.waitForFunction(
    () => document.querySelectorAll('.mantine-Skeleton-root').length === 0,
    undefined,
    patience,
  );
}

/** Waits until a dialog has taken the focus. */
async function inDialog(): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.closest('[role="dialog"]'), undefined, patience);
}

async function expectWalkable(path: string): Promise<void> {
  const { stops, unseen, missed, trappedAt } = await walk(page);
  expect({ path, unseen, missed, trappedAt }).toEqual({ path, unseen: [], missed: [], trappedAt: undefined });
  expect(stops.length).toBeGreaterThan(1);
}

/** Where the menu leads, and what is reached from there. */
async function everyPath(): Promise<string[]> {
  await open('/');
  const links = await page.locator('nav a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const tabs = ['document', 'ladder', 'calendar', 'tests', 'versions'].map((tab) => `/policies/three-line?tab=${tab}`);
  return [...links, `/tickets/${id}`, `/tickets/${id}/requester`, ...tabs];
}

describe('without a mouse', () => {
  it('every page is gone through by Tab: all that can be operated is come to, seen when it has the focus, and left', async () => {
    const paths = await everyPath();
    expect(paths.length).toBeGreaterThan(12);
    for (const path of paths) {
      await open(path);
      await expectWalkable(path);
    }
  });

  it('the sign-in as well', async () => {
    const outside = await world.browser.newPage();
    await world.goto(outside, '/');
    await outside.getByRole('heading', { level: 1 }).waitFor(patience);
    const { unseen, missed, trappedAt } = await walk(outside);
    expect({ unseen, missed, trappedAt }).toEqual({ unseen: [], missed: [], trappedAt: undefined });
    await outside.close();
  });

  it('a ticket is found, opened, acknowledged, put to wait and gone on with', async () => {
    await open('/');
    await page.getByRole('row').filter({ hasText: first }).waitFor(patience);
    await tabTo(page, /Skip to the content/);
    await page.keyboard.press('Enter');
    await tabTo(page, new RegExp(first));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: first }).waitFor(patience);
    await tabTo(page, /^button Acknowledge$/);
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Acknowledge: accepted' }).waitFor(patience);
    await tabTo(page, /^button Await$/);
    await page.keyboard.press('Enter');
    await inDialog();
    await tabTo(page, /^button Await$/);
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Await: accepted' }).waitFor(patience);
    await tabTo(page, /^button Resume$/);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Timeline' }).getByText('Resumed').first().waitFor(patience);
  });

  it('a note is written in its dialog; Escape leaves a dialog, and the focus is where it was', async () => {
    await open(`/tickets/${id}`);
    await tabTo(page, /^button Note$/);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await inDialog();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Note');
    await page.keyboard.press('Enter');
    await inDialog();
    await tabTo(page, /^textarea/);
    await page.keyboard.type('Spoken to Nora.');
    await tabTo(page, /^button Note$/);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Timeline' }).getByText('Spoken to Nora.').waitFor(patience);
  });

  it('the help with the keys gives the focus back, to its button or to where it was when ? was pressed', async () => {
    await open('/');
    await tabTo(page, /^button Keys$/);
    for (const key of ['Enter', '?']) {
      await page.keyboard.press(key);
      await inDialog();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.waitForFunction(() => document.activeElement?.textContent === 'Keys');
    }
  });

  it('many are selected and acknowledged at once in the queue', async () => {
    await open('/');
    await page.getByRole('row').filter({ hasText: second }).waitFor(patience);
    for (const subject of ['local-1001', 'local-1002']) {
      await tabTo(page, new RegExp(`Select ${subject}`));
      await page.keyboard.press('Space');
    }
    await page.getByText('2 selected').waitFor();
    await tabTo(page, /^button Acknowledge$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await inDialog();
    await tabTo(page, /^button Acknowledge$/);
    await page.keyboard.press('Enter');
    await dialog.getByText('2 of 2 have answered').waitFor(patience);
    await tabTo(page, /^button Close$/);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('a report is narrowed, read as a table, and its figure opens the tickets', async () => {
    await open('/reports');
    await tabTo(page, /Promises kept as a table/);
    await page.keyboard.press('Enter');
    await tabTo(page, /show the tickets/);
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('link').first().waitFor(patience);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.includes('show the tickets'));
  });

  it('a policy’s parts are gone through by the arrows', async () => {
    await open('/policies/three-line');
    await tabTo(page, /^tab/);
    await page.keyboard.press('ArrowRight');
    await page.waitForURL('**/policies/three-line?tab=ladder');
  });

  it('language and appearance are changed and one signs out from the menu of the account', async () => {
    await open('/');
    await tabTo(page, /Administrator/);
    await page.keyboard.press('Enter');
    const items = page.getByRole('menuitem').or(page.getByRole('menuitemradio'));
    await items.first().waitFor();
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press('ArrowDown');
      const at = await page.evaluate(() => document.activeElement?.textContent);
      if (at === 'Deutsch') break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Warteschlange' }).waitFor(patience);
  });
});
