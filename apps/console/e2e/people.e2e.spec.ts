import type { Page } from 'playwright-core';
import { ConsoleWorld, expectNoAxeViolations, shoot, startingMs } from '../testing/console-world';

let world: ConsoleWorld;
let page: Page;

beforeAll(async () => {
  world = await ConsoleWorld.start();
  page = await world.signedIn();
  page.setDefaultTimeout(90_000);
}, startingMs);
afterAll(() => world?.stop(), startingMs);

async function soundInBothSchemes(picture: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolations(page);
    await shoot(page, `${picture}-${colorScheme}`);
  }
}

const row = (name: string) => page.getByRole('row').filter({ hasText: name });
const button = (name: string) => page.getByRole('button', { name, exact: true });

it('puts somebody new into a new team by keyboard, and says what is wrong at its field', async () => {
  await world.goto(page, '/people');
  await row('Arjun Mehta').waitFor();
  await page.getByRole('tab', { name: 'People' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByLabel('What it is called').fill('Night shift');
  await page.getByLabel('Id').fill('Night');
  await page.keyboard.press('Enter');
  await page.getByText('must be an id: lower-case letters').waitFor();
  await page.getByLabel('Id').fill('night');
  await page.keyboard.press('Enter');
  await row('Night shift').waitFor();
  await page.getByRole('tab', { name: 'Teams' }).focus();
  await page.keyboard.press('ArrowLeft');
  await button('Add a person').press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Id').fill('dev-arjun');
  await dialog.getByLabel('Name').fill('Zoe Zander');
  await dialog.getByLabel('E-mail').fill('nowhere');
  await page.keyboard.press('Enter');
  await dialog.getByText('must be an e-mail address').waitFor();
  await dialog.getByLabel('E-mail').fill('zoe@example.org');
  await page.keyboard.press('Enter');
  await dialog.getByText('belongs to somebody already').waitFor();
  await soundInBothSchemes('people-dialog');
  await dialog.getByLabel('Id').fill('zoe');
  await dialog.getByLabel('Night shift').press('Space');
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByLabel('Search').fill('zoe@');
  await row('Zoe Zander').filter({ hasText: 'Night shift' }).waitFor();
});

it('names a policy once beside all the roles that somebody plays in it', async () => {
  await world.goto(page, '/people');
  await page.getByLabel('Search').fill('chiara');
  await row('Chiara').filter({ hasText: 'JustCall team' }).waitFor();
  const told = await row('Chiara').innerText();
  expect(told).toContain('First line support, JustCall team');
  expect(told.match(/WEP service management/g)).toHaveLength(1);
});

it('leads from the tickets that somebody holds to the queue of exactly these', async () => {
  const { id } = await world.ask<{ id: string }>('/v1/tickets', {
    policy: 'webbee',
    subject: 'The scanner is silent',
    requester: { name: 'Nora Needham', email: 'nora@example.org' },
  });
  await world.goto(page, '/people');
  await page.getByLabel('Search').fill('arjun');
  const held = page.getByRole('link', { name: '1 open ticket of Arjun Mehta' });
  while ((await held.count()) === 0) {
    await page.reload();
    await page.getByLabel('Search').fill('arjun');
    await row('Arjun Mehta').waitFor();
  }
  await held.press('Enter');
  await page.getByText(id).first().waitFor();
  expect(await page.getByLabel('Holder').inputValue()).toBe('dev-arjun');
});

it('warns of the rung that nobody holds once its only person is deactivated', async () => {
  await world.goto(page, '/people');
  await page.getByLabel('Search').fill('Tara Nair');
  await button('Edit Tara Nair').press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Works here').press('Space');
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await row('Tara Nair').filter({ hasText: 'deactivated' }).waitFor();
  await page.getByRole('alert').filter({ hasText: 'all who play it were deactivated' }).waitFor();
  await page.getByLabel('Search').fill('');
  await row('Arjun Mehta').waitFor();
  await soundInBothSchemes('people');
  await page.getByRole('tab', { name: 'Roles' }).press('Enter');
  await row('Senior developer').filter({ hasText: 'all who play it' }).waitFor();
  await soundInBothSchemes('people-roles');
});

it.each([
  ['it-IT', 'Persone e gruppi'],
  ['de-DE', 'Personen und Teams'],
  ['es-ES', 'Personas y equipos'],
])('speaks the language of a reader of %s', async (locale, title) => {
  const other = await world.signedIn({ locale });
  await world.goto(other, '/people');
  await other.getByRole('heading', { level: 1, name: title }).waitFor();
  await other.context().close();
});
