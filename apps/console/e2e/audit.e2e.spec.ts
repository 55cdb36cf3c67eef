import type { Page } from 'playwright-core';
import { ConsoleWorld, expectNoAxeViolations, shoot, startingMs } from '../testing/console-world';

let world: ConsoleWorld;
let page: Page;
let ticketId: string;

beforeAll(async () => {
  world = await ConsoleWorld.start();
  const opened = await world.ask<{ id: string }>('/v1/tickets', {
    policy: 'webbee',
    subject: 'The scanner is silent',
    requester: { name: 'Nora Needham', email: 'nora@example.org' },
  });
  ticketId = opened.id;
  page = await world.signedIn();
}, startingMs);
afterAll(() => world?.stop(), startingMs);

async function soundInBothSchemes(): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolations(page);
  }
}

/** A row that is about a ticket under a policy of UTC, as somebody in Rome reads it; and one about no ticket. */
const [besidePolicy, readersAlone] = [/\d\d:\d\d CES?T · (\w{3} )?\d\d:\d\d UTC/, /\d\d:\d\d CES?T$/];

it('tells who opened the ticket, and is narrowed by keyboard', async () => {
  await world.goto(page, '/audit');
  await page.getByRole('row').filter({ hasText: ticketId }).filter({ hasText: 'Accepted' }).waitFor();
  const whenOf = (hasText: string) => page.getByRole('row').filter({ hasText }).last().getByRole('time');
  await whenOf(ticketId).filter({ hasText: besidePolicy }).waitFor();
  expect(await whenOf('Signed in').innerText()).toMatch(readersAlone);
  await soundInBothSchemes();
  await shoot(page, 'audit');
  await page.getByLabel('Who (id of a person)').focus();
  await page.keyboard.type('nobody');
  await page.getByText('Nothing of that kind was done.').waitFor();
  const csv = await page.getByRole('link', { name: 'Download as CSV' }).getAttribute('href');
  expect(csv).toMatch(/^\/v1\/audit\.csv\?person=nobody/);
});
