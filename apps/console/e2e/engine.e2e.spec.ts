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
  const worker = page.getByRole('row').filter({ has: page.getByRole('cell', { name: 'worker', exact: true }) });
  await worker.getByRole('cell', { name: /^\d+\.\d+\.\d+\+[0-9a-f]{8}$/ }).waitFor();
  await soundInBothSchemes();
  await shoot(page, 'engine');
});

it("writes when something came late in the reader's zone, with the wall of the ticket's policy beside", async () => {
  // A desk in Rome, a policy of UTC: its rungs of two days ago were climbed only when it came.
  await world.ask('/v1/tickets', {
    ...{ policy: 'webbee', priority: 'critical', subject: 'The till stands still' },
    requester: { name: 'Nora Needham', email: 'nora@example.org' },
    at: new Date(Date.now() - 41 * 3_600_000).toISOString(),
  });
  const when = page.getByRole('table', { name: 'Late in the last day' }).locator('time');
  await when.first().waitFor();
  const [at, said] = [Date.parse((await when.first().getAttribute('datetime'))!), await when.first().textContent()];
  const wall = (timeZone: string) =>
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(at);
  expect(said).toMatch(new RegExp(`${wall('Europe/Rome')}.* · .*${wall('UTC')}`));
});
