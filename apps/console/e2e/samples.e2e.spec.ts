import type { Page } from 'playwright-core';
import { ConsoleWorld, expectNoAxeViolations, shoot, startingMs } from '../testing/console-world';

let world: ConsoleWorld;
let page: Page;

beforeAll(async () => {
  world = await ConsoleWorld.start();
  page = await world.newcomer();
  page.setDefaultTimeout(90_000);
}, startingMs);
afterAll(() => world?.stop(), startingMs);

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const tour = () => page.getByRole('dialog', { name: 'A first look' });

async function soundInBothSchemes(picture: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolations(page);
    await shoot(page, `${picture}-${colorScheme}`);
  }
}

it('offers sample tickets on an empty queue, and opens them by keyboard', async () => {
  await world.goto(page, '/');
  await button('Fill with sample tickets').waitFor();
  await tour().waitFor();
  await tour().getByText('There is no ticket to see it at yet').waitFor();
  await soundInBothSchemes('samples-empty');
  await button('Fill with sample tickets').press('Enter');
  await page.getByText('Checkout answers 502 for every order').waitFor();
  await button('Sample data').waitFor();
});

it('leads through queue, ladder, due times, policy and reports', async () => {
  const next = tour().getByRole('button', { name: 'Next' });
  await tour().getByText('Step 1 of 5').waitFor();
  await tour().getByText('There is no ticket to see it at yet').waitFor({ state: 'detached' });
  for (const [title, address] of [
    ['The ladder', /\/tickets\//],
    ['Why is it due then?', /\/tickets\//],
    ['The policy', /\/policies/],
    ['Reports', /\/reports/],
  ] as const) {
    await next.press('Enter');
    await tour().getByText(title, { exact: true }).waitFor();
    await page.waitForURL(address);
  }
  await soundInBothSchemes('tour');
  await tour().getByRole('button', { name: 'Done' }).press('Enter');
  await tour().waitFor({ state: 'detached' });
});

it('is not shown again after a reload, but starts again from the settings and ends by Escape', async () => {
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Reports' }).waitFor();
  expect(await tour().count()).toBe(0);
  await world.goto(page, '/settings');
  await button('Start the tour again').press('Enter');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Next');
  await page.keyboard.press('Escape');
  await tour().waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.textContent === 'Start the tour again');
});

it('wipes the sample tickets by the badge in the header, and the queue is empty again', async () => {
  await world.goto(page, '/');
  await page.getByText('Checkout answers 502 for every order').waitFor();
  await button('Sample data').press('Enter');
  await button('Wipe the sample tickets').waitFor();
  await soundInBothSchemes('samples-badge');
  await button('Wipe the sample tickets').press('Enter');
  await button('Fill with sample tickets').waitFor();
  await button('Sample data').waitFor({ state: 'detached' });
  const { tickets } = await world.ask<{ tickets: unknown[] }>('/v1/tickets');
  expect(tickets).toEqual([]);
});

it.each([
  ['it-IT', 'Riempi con ticket di esempio', 'Un primo sguardo'],
  ['de-DE', 'Mit Beispieltickets füllen', 'Ein erster Blick'],
  ['es-ES', 'Llenar con tickets de ejemplo', 'Un primer vistazo'],
])('speaks the language of a reader of %s', async (locale, fill, title) => {
  const other = await world.newcomer({ locale });
  await world.goto(other, '/');
  await other.getByRole('button', { name: fill }).waitFor();
  await other.getByRole('dialog', { name: title }).waitFor();
  await other.context().close();
});
