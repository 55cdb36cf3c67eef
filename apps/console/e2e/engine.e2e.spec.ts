import type { Page } from 'playwright-core';
import { ConsoleWorld, expectNoAxeViolations, shoot, startingMs } from '../testing/console-world';

let world: ConsoleWorld;
let page: Page;

beforeAll(async () => {
  world = await ConsoleWorld.start();
  await world.ask('/v1/tickets', {
    policy: 'webbee',
    subject: 'The scanner is silent',
    requester: { name: 'Nora Needham', email: 'nora@example.org' },
  });
  page = await world.signedIn();
}, startingMs);
afterAll(() => world?.stop(), startingMs);

async function soundInBothSchemes(): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolations(page);
  }
}

it('says that rows and engine agree, and which worker runs', async () => {
  await world.goto(page, '/engine');
  await page.getByRole('heading', { level: 1, name: 'Engine health' }).waitFor();
  await page.getByRole('region', { name: 'Rows and engine' }).getByText('Tickets reckoned anew: 1.').waitFor();
  await page
    .getByRole('region', { name: 'Running instances' })
    .getByRole('cell', { name: 'worker', exact: true })
    .waitFor();
  await soundInBothSchemes();
  await shoot(page, 'engine');
});
