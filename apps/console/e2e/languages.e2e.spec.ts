import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
// eslint-disable-next-line @nx/enforce-module-boundaries -- tools belong to no package, and this is how they wait.
import { until } from '../../../tools/testing/until';
import { ConsoleWorld, shoot, startingMs } from '../testing/console-world';
import { englishLeft } from '../testing/english-left';
import { floorPolicies } from '../testing/floor-policy';
import { spoken } from '../testing/spoken';

const patience = { timeout: 120_000 };
/** Twelve seconds are an hour of the ticket's time. */
const rate = 300;

let policies: string;
let world: ConsoleWorld;
let id: string;
let closed: string;

/** Labels of a policy are shown as they come: none of these is a word of any language of ours. */
const nameless = (text: string): string => text.replace(/label: [^,}\n]+/g, () => `label: Zq${(count += 1)}`);
let count = 0;

beforeAll(async () => {
  policies = await floorPolicies(nameless);
  world = await ConsoleWorld.start({ env: { POLICIES_DIR: policies } });
  id = await lived();
  closed = await ended();
}, startingMs);

afterAll(async () => {
  await world?.stop();
  if (policies) await rm(policies, { recursive: true, force: true });
}, startingMs);

async function opened(more: object = {}): Promise<string> {
  const requester = { name: 'Nora Neri', email: 'nora@client.example.org' };
  const ticket = { policy: 'floor', subject: 'Zq stampa', requester, ...more };
  return (await world.ask<{ id: string }>('/v1/tickets', ticket)).id;
}

/** A ticket to which everything has happened that a clock or a person does, a refusal included. */
async function lived(): Promise<string> {
  const ticket = await opened({ clock: { rate, virtualOriginAt: '2026-03-02T08:00:00.000Z' } });
  const types = async () => {
    const { entries } = await world.ask<{ entries: { type: string }[] }>(`/v1/tickets/${ticket}/timeline`);
    return entries.map(({ type }) => type);
  };
  const has = (type: string) =>
    until(`${ticket} is ${type}`, async () => (await types()).includes(type) || undefined, patience.timeout);
  const give = (command: string, facts: object = {}) => world.ask(`/v1/tickets/${ticket}/commands/${command}`, facts);
  await has('clock-warned');
  await has('clock-breached');
  await has('escalated');
  await give('start-work');
  await give('await', { reason: 'awaiting-customer' });
  await expect(give('await', { reason: 'awaiting-customer' })).rejects.toThrow(/409/);
  await give('resume');
  await give('escalate', {});
  await give('hand-back', { reason: 'Zq' });
  await give('triage', { priority: 'normal' });
  return ticket;
}

async function ended(): Promise<string> {
  const ticket = await opened();
  const begun = async () => (await world.ask<{ status: string }>(`/v1/tickets/${ticket}`)).status !== 'received';
  await until(`${ticket} begins`, async () => (await begun()) || undefined, patience.timeout);
  await world.ask(`/v1/tickets/${ticket}/commands/resolve`, {});
  await world.ask(`/v1/tickets/${ticket}/commands/close`, {});
  return ticket;
}

const settled = async (page: Page): Promise<void> => {
  await page.locator('h1, h2, main').first().waitFor(patience);
  await page
    .locator('[class*="Skeleton"]')
    .first()
    .waitFor({ ...patience, state: 'detached' });
};

describe.each([
  ['it', 'it-IT'],
  ['de', 'de-DE'],
] as const)('a reader of %s', (language, locale) => {
  const say = spoken(language);
  let page: Page;

  beforeAll(async () => {
    page = await world.signedIn({ locale });
  }, startingMs);

  it.each([
    '/',
    '/policies',
    '/policies/floor',
    '/reports',
    '/people',
    '/wall',
    '/deliveries',
    '/engine',
    '/audit',
    '/settings',
  ])('finds no English of ours on %s', async (path) => {
    await world.goto(page, path);
    await settled(page);
    expect(await englishLeft(page, language)).toEqual([]);
  });

  it('finds none on the page of a ticket to which everything has happened, nor in what it opens', async () => {
    await world.goto(page, `/tickets/${id}`);
    const clocks = page.getByRole('region', { name: say('ticket:clocks'), exact: true });
    const why = clocks.getByRole('button', { name: new RegExp(say('ticket:why-due').replace('?', '')) }).first();
    await why.waitFor(patience);
    await page
      .getByRole('region', { name: say('ticket:forecast') })
      .getByRole('list')
      .first()
      .waitFor(patience);
    await settled(page);
    expect(await englishLeft(page, language)).toEqual([]);
    if (language === 'it') await shoot(page, 'ticket-italian');
    await why.press('Enter');
    await page.getByRole('dialog').getByRole('table').waitFor(patience);
    expect(await englishLeft(page, language)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ ...patience, state: 'detached' });
    await page.getByRole('button', { name: say('ticket:more-actions') }).press('Enter');
    await page.getByRole('menu').waitFor(patience);
    expect(await englishLeft(page, language)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ ...patience, state: 'detached' });
    await page.getByRole('button', { name: say('ticket:command-escalate'), exact: true }).press('Enter');
    await page.getByRole('dialog').waitFor(patience);
    expect(await englishLeft(page, language)).toEqual([]);
  });

  it('finds none where the ticket is closed, for the requester, and where there is no such page', async () => {
    for (const path of [`/tickets/${closed}`, `/tickets/${id}/requester`, '/tickets/local-999999', '/nowhere']) {
      await world.goto(page, path);
      await settled(page);
      expect({ path, left: await englishLeft(page, language) }).toEqual({ path, left: [] });
    }
  });

  it('finds none at the sign-in, also where it goes wrong', async () => {
    const outside = await world.browser.newPage({ locale });
    await world.goto(outside, '/');
    await outside.getByRole('heading', { name: say('session:title') }).waitFor(patience);
    await outside.getByRole('button', { name: say('session:sign-in'), exact: true }).click();
    await outside.getByText(say('session:enter-name')).waitFor(patience);
    await outside.getByLabel(say('session:name')).fill('nobody');
    await outside.getByLabel(say('session:password'), { exact: true }).fill('wrong');
    await outside.keyboard.press('Enter');
    await outside.getByText(say('session:wrong')).waitFor(patience);
    expect(await englishLeft(outside, language)).toEqual([]);
    await outside.close();
  });
});
