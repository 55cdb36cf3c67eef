import type { Page } from 'playwright-core';
import { ConsoleWorld, expectNoAxeViolations, shoot, startingMs } from '../testing/console-world';

let world: ConsoleWorld;
let page: Page;

beforeAll(async () => {
  world = await ConsoleWorld.start();
  await world.ask('/v1/tickets', {
    policy: 'three-line',
    subject: 'The scanner is silent',
    requester: { name: 'Nora Needham', email: 'nora@example.org' },
  });
  page = await world.signedIn();
}, startingMs);
afterAll(() => world?.stop(), startingMs);

it('shows what was sent to whom, without a violation in light and dark', async () => {
  await world.goto(page, '/deliveries');
  await page.getByRole('heading', { level: 1, name: 'Deliveries' }).waitFor();
  await page.getByRole('row').filter({ hasText: 'Sent' }).first().waitFor({ timeout: 60_000 });
  // A desk in Rome, a policy of London.
  const sentAt = page.getByRole('row').filter({ hasText: 'Sent' }).first().getByRole('time');
  await sentAt.filter({ hasText: /\d\d:\d\d CES?T · (\w{3} )?\d\d:\d\d (GMT|BST)/ }).waitFor();
  await expectNoAxeViolations(page);
  await shoot(page, 'deliveries');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: 'light' });
});

it('narrows to a state by keyboard, and says what unknown means', async () => {
  const sent = page.getByRole('radio', { name: /^Unknown/ });
  await sent.focus();
  await page.keyboard.press('Space');
  await page.getByText('No message is in this state.').waitFor();
  await page.getByRole('alert').or(page.getByText('What “unknown” means')).first().waitFor();
});

it('speaks Italian', async () => {
  const italian = await world.signedIn({ locale: 'it-IT' });
  await world.goto(italian, '/deliveries');
  await italian.getByRole('heading', { level: 1, name: 'Consegne' }).waitFor();
  await italian.context().close();
});
