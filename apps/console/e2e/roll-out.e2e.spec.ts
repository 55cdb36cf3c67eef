import type { Locator, Page } from 'playwright-core';
// eslint-disable-next-line @nx/enforce-module-boundaries -- tools belong to no package, and this is how they wait.
import { until } from '../../../tools/testing/until';
import { ConsoleWorld, expectNoAxeViolations, shoot, startingMs } from '../testing/console-world';
import { asVersion, drafting, patience, tight, writeDraft } from '../testing/drafting';

let world: ConsoleWorld;
let [first, second, third]: string[] = [];

type Ticket = { id: string; status: string; policyVersion: number; tier: string };
const ticketOf = (id: string | undefined) => world.ask<Ticket>(`/v1/tickets/${id}`);
const versions = async () => Promise.all([first, second, third].map(async (id) => (await ticketOf(id)).policyVersion));

async function open(more: object = {}): Promise<string> {
  const requester = { name: 'Ann Example', email: 'ann@example.org' };
  const opening = { policy: 'webbee', subject: 'The shop is down', requester, ...more };
  return (await world.ask<{ id: string }>('/v1/tickets', opening)).id;
}

const begun = (id: string) =>
  until(`${id} has begun`, async () => ((await ticketOf(id)).status === 'received' ? undefined : true), 120_000);

/** The dialog in which a draft is published, with every open ticket to go along. */
async function publishing(page: Page, change: (before: string) => string): Promise<Locator> {
  await drafting(world, page);
  await writeDraft(world, page, change);
  const publish = page.getByRole('button', { name: 'Publish …' });
  await publish.and(page.locator(':enabled')).waitFor(patience);
  await publish.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'New ones only' }).focus();
  await page.keyboard.press('ArrowDown');
  return dialog;
}

const ended = async (dialog: Locator, words: string) => {
  await dialog.getByText(words).waitFor(patience);
  await dialog.getByRole('button', { name: 'Close' }).last().press('Enter');
};

beforeAll(async () => {
  world = await ConsoleWorld.start();
  for (const id of ([first, second, third] = [await open(), await open(), await open()])) await begun(id);
}, startingMs);

afterAll(() => world?.stop(), startingMs);

const renamed = (text: string) => text.replaceAll(/\bdeveloper\b/g, 'crew');

it('leaves out the tickets whose tick is taken away, by keyboard alone', async () => {
  const page = await world.signedIn();
  const dialog = await publishing(page, asVersion(3));
  await dialog.getByText('3 of 3 chosen').waitFor(patience);
  await dialog.getByRole('checkbox', { name: `Choose ${second}` }).press('Space');
  await dialog.getByText('2 of 3 chosen').waitFor(patience);
  await expectNoAxeViolations(page);
  await shoot(page, 'draft-choose-light');
  await dialog.getByRole('button', { name: 'Publish and roll out' }).press('Enter');
  await ended(dialog, '2 of 2 moved, 0 refused, 0 pending');
  expect(await versions()).toEqual([3, 2, 3]);
});

it('asks where tickets go whose rung is no more, shows what becomes of them there, and moves only those ticked', async () => {
  const page = await world.signedIn({ colorScheme: 'dark' });
  const dialog = await publishing(page, asVersion(4, renamed));
  await dialog.getByText('3 would not go along').waitFor(patience);
  const where = dialog.getByLabel('3 tickets on “Software developer”, which the version does not have, go to');
  await where.selectOption({ label: 'Software crew' });
  await dialog.getByText('3 of 3 looked at: 0 would breach at once, 0 would not go along').waitFor(patience);
  await dialog.getByText('Software developer → Software crew').first().waitFor(patience);
  await expectNoAxeViolations(page);
  await shoot(page, 'draft-rungs-dark');
  await dialog.getByRole('checkbox', { name: 'Choose all tickets' }).press('Space');
  await dialog.getByText('0 of 3 chosen').waitFor(patience);
  expect(await dialog.getByRole('button', { name: 'Publish and roll out' }).isDisabled()).toBe(true);
  await dialog.getByRole('checkbox', { name: `Choose ${first}` }).press('Space');
  await dialog.getByRole('button', { name: 'Publish and roll out' }).press('Enter');
  await ended(dialog, '1 of 1 moved, 0 refused, 0 pending');
  expect(await versions()).toEqual([4, 2, 3]);
  expect((await ticketOf(first)).tier).toBe('crew');
});

it('tells before a roll-back what would become of each ticket, and takes back those ticked', async () => {
  const page = await world.signedIn();
  await world.goto(page, '/policies/webbee?tab=versions');
  await page.getByRole('button', { name: 'Roll version 4 back …' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('1 of 1 looked at: 0 would breach at once, 0 would not go along').waitFor(patience);
  const row = dialog.getByRole('row').filter({ hasText: first! });
  await row.getByText('version 4 → 3').waitFor(patience);
  await row.getByText('Software crew → Software developer').waitFor(patience);
  expect(await dialog.getByRole('combobox').count()).toBe(0);
  await expectNoAxeViolations(page);
  await shoot(page, 'policy-roll-back-light');
  const tick = row.getByRole('checkbox');
  await tick.press('Space');
  expect(await dialog.getByRole('button', { name: 'Roll back', exact: true }).isDisabled()).toBe(true);
  await tick.press('Space');
  await dialog.getByRole('button', { name: 'Roll back', exact: true }).press('Enter');
  await ended(dialog, '1 of 1 moved back, 0 refused, 0 pending');
  expect(await versions()).toEqual([3, 2, 3]);
});

it('looks at every open ticket, a page of fifty at a time, first those that breach at once, wherever they stand', async () => {
  const more = Array.from({ length: 296 }, (_, n) => () => open({ priority: 'low', subject: `Till ${n}` }));
  for (let n = 0; n < more.length; n += 8) await Promise.all(more.slice(n, n + 8).map((act) => act()));
  const critical = await open({ priority: 'critical' });
  await begun(critical);
  const page = await world.signedIn();
  const dialog = await publishing(page, asVersion(5, tight));
  await dialog.getByText('300 of 300 looked at: 1 would breach at once').waitFor(patience);
  const rows = dialog.getByRole('row');
  await rows.nth(1).filter({ hasText: critical }).getByText('Breaches at once').waitFor(patience);
  expect(await rows.count()).toBe(51);
  await dialog.getByRole('button', { name: 'Page 6 of 6' }).press('Enter');
  await dialog.getByRole('button', { name: 'Page 6 of 6' }).and(page.locator('[aria-current=page]')).waitFor(patience);
  expect(await rows.count()).toBe(51);
  await expectNoAxeViolations(page);
});
