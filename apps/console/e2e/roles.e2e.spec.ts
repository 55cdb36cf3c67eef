import type { Page } from 'playwright-core';
// eslint-disable-next-line @nx/enforce-module-boundaries -- tools belong to no package, and this is where accounts are made.
import { keepAccounts, type TestAccount } from '../../../tools/testing/accounts';
import { ConsoleWorld, expectNoAxeViolations, shoot, startingMs } from '../testing/console-world';

const patience = { timeout: 60_000 };
const subject = 'The till does not print';
const agent: TestAccount = { name: 'arjun', person: 'dev-arjun', rights: ['read', 'work'] };
const lead: TestAccount = { name: 'tara', person: 'tara-lead', rights: ['read', 'work', 'act-for'] };
const director: TestAccount = { name: 'dan', person: 'dan-director', rights: ['read'] };
const nobody: TestAccount = { name: 'nemo', person: 'eve-assistant', rights: [] };
const everybodys = ['Queue', 'Policies', 'Reports', 'Wall', 'Deliveries', 'Engine'];

let world: ConsoleWorld;
let id: string;

beforeAll(async () => {
  world = await ConsoleWorld.start();
  await keepAccounts(world.stack.dataDir, [agent, lead, director, nobody]);
  const requester = { name: 'Nora Needham', email: 'nora@example.org' };
  id = (await world.ask<{ id: string }>('/v1/tickets', { policy: 'webbee', subject, requester })).id;
}, startingMs);

afterAll(() => world?.stop(), startingMs);

const as = ({ name }: TestAccount) => world.signedIn({}, { name, password: name });
const menu = (page: Page) => page.getByRole('navigation', { name: 'Pages' });

async function pagesOf(page: Page): Promise<string[]> {
  await world.goto(page, '/');
  await page.getByRole('heading', { level: 1 }).waitFor(patience);
  return menu(page).getByRole('link').allTextContents();
}

async function openTicket(page: Page): Promise<void> {
  await world.goto(page, `/tickets/${id}`);
  await page.getByRole('heading', { level: 1, name: subject }).waitFor(patience);
}

describe.each([
  ['an engineer', agent],
  ['a team lead', lead],
])('%s', (_, account) => {
  it('sees every page but the administrator’s, and is told kindly whose that is', async () => {
    const page = await as(account);
    const pages = await pagesOf(page);
    expect(pages).toEqual(expect.arrayContaining(everybodys));
    expect(pages).not.toContain('Audit');
    await world.goto(page, '/audit');
    await page.getByRole('heading', { name: 'This page is not open to you' }).waitFor(patience);
    await page.getByText('It needs the right “admin”').waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('link', { name: 'To the queue' }).press('Enter');
    await page.getByRole('row').filter({ hasText: subject }).waitFor(patience);
  });

  it('works on tickets', async () => {
    const page = await as(account);
    await openTicket(page);
    await page.getByRole('button', { name: 'Acknowledge', exact: true }).click();
    await page.getByRole('status').filter({ hasText: 'Acknowledge: accepted' }).waitFor(patience);
    await world.goto(page, '/');
    await page.getByRole('row').filter({ hasText: subject }).getByRole('checkbox').check();
    await page.getByText('1 selected').waitFor();
  });
});

describe('a director, who looks and does not work on tickets', () => {
  it('is offered no button that would be refused, on the ticket and in the queue, and is told why', async () => {
    const page = await as(director);
    expect(await pagesOf(page)).toEqual(expect.arrayContaining(everybodys));
    await page.getByText('needs the right “work”').waitFor();
    const row = page.getByRole('row').filter({ hasText: subject });
    await row.waitFor(patience);
    expect(await row.getByRole('checkbox').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Acknowledge' }).count()).toBe(0);
    await expectNoAxeViolations(page);
    await page.getByRole('link', { name: subject }).press('Enter');
    await page.getByRole('region', { name: 'Ladder' }).getByText('has it now').waitFor(patience);
    await page.getByText('needs the right “work”').waitFor();
    for (const name of ['Acknowledge', 'Escalate', 'Hand back', 'Resolve', 'Note']) {
      expect(await page.getByRole('button', { name }).count()).toBe(0);
    }
    await expectNoAxeViolations(page);
    await shoot(page, 'ticket-director');
  });

  it('is not given a command by a key either', async () => {
    const page = await as(director);
    await pagesOf(page);
    await page.getByRole('row').filter({ hasText: subject }).waitFor(patience);
    await page.keyboard.press('j');
    await page.waitForFunction(() => document.activeElement?.id.startsWith('ticket-'));
    for (const key of ['x', 'a', 'e', 'r']) await page.keyboard.press(key);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('sees at a glance whether promises are kept: reports, the wall, who was told what', async () => {
    const page = await as(director);
    await world.goto(page, '/reports');
    await page.getByRole('heading', { level: 2, name: 'Escalations by rung' }).waitFor(patience);
    await world.goto(page, '/wall');
    await page.getByRole('link', { name: subject }).or(page.getByText('Open').first()).first().waitFor(patience);
    await world.goto(page, '/deliveries');
    await page.getByRole('row').filter({ hasText: 'Sent' }).first().waitFor(patience);
    expect(await page.getByRole('button', { name: /^Send again/ }).count()).toBe(0);
  });
});

it('an administrator sees the audit, and who did what there', async () => {
  const page = await world.signedIn();
  expect(await pagesOf(page)).toEqual(expect.arrayContaining([...everybodys, 'Audit']));
  await menu(page).getByRole('link', { name: 'Audit' }).press('Enter');
  await page.getByRole('row').filter({ hasText: 'acknowledge' }).first().waitFor(patience);
});

it('somebody without any right is told so on every page, in their language, and can sign out', async () => {
  const page = await world.signedIn({ locale: 'it-IT' }, { name: nobody.name, password: nobody.name });
  for (const path of ['/', `/tickets/${id}`, '/reports']) {
    await world.goto(page, path);
    await page.getByRole('heading', { name: 'Questa pagina non è aperta a te' }).waitFor(patience);
    await page.getByText('Serve il diritto «read»').waitFor();
  }
  expect(await page.locator('nav').getByRole('link').count()).toBe(0);
  await expectNoAxeViolations(page);
  await page.getByRole('banner').getByRole('button').last().click();
  await page.getByRole('menuitem', { name: 'Esci' }).click();
  await page.getByRole('heading', { level: 1 }).filter({ hasText: 'Stepladder' }).waitFor(patience);
});
