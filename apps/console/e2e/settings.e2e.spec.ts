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

const button = (name: string) => page.getByRole('button', { name, exact: true });

it('keeps to WCAG 2.2 AA, light and dark', async () => {
  await world.goto(page, '/settings');
  await page.getByRole('row', { name: /PostgreSQL/ }).waitFor();
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolations(page);
    await shoot(page, `settings-${colorScheme}`);
  }
});

it('makes a key by keyboard, shows it once, and revokes it', async () => {
  await button('Create a key').press('Enter');
  await page.getByText('must not be empty').waitFor();
  await page.getByLabel('What it is for').fill('nightly import');
  await page.keyboard.press('Enter');
  const secret = page.getByLabel('Key', { exact: true });
  await secret.waitFor();
  const key = (await secret.textContent()) ?? '';
  expect(key).toMatch(/^sl_[\w-]{43}$/);
  const asked = () => fetch(`${world.stack.apiUrl}/v1/tickets`, { headers: { authorization: `Bearer ${key}` } });
  expect((await asked()).status).toBe(200);
  await expectNoAxeViolations(page);
  await button('I have kept it').press('Enter');
  await page.reload();
  await button('Revoke the key nightly import').waitFor();
  expect(await page.content()).not.toContain(key);
  await button('Revoke the key nightly import').press('Enter');
  await button('Revoke the key nightly import').waitFor({ state: 'detached' });
  expect((await asked()).status).toBe(401);
});

it('shows five browsers of many, the present one first, and the others when they are asked for', async () => {
  for (let browsers = 0; browsers < 6; browsers++) await (await world.signedIn()).context().close();
  await page.reload();
  const rows = page.getByRole('table', { name: 'Where you are signed in' }).getByRole('row');
  await rows.nth(5).waitFor();
  expect(await rows.count()).toBe(1 + 5);
  expect(await rows.nth(1).innerText()).toContain('this one');
  await page.getByRole('button', { name: /^Show all/ }).press('Enter');
  await rows.nth(7).waitFor();
});

it('ends another session, which is out at once', async () => {
  const other = await world.signedIn();
  await world.goto(other, '/');
  await other.getByRole('heading', { level: 1, name: 'Queue' }).waitFor();
  await page.reload();
  await button('End all the others').press('Enter');
  await page
    .getByRole('button', { name: /^End the session/ })
    .first()
    .waitFor({ state: 'detached' });
  await other.reload();
  await other.getByRole('heading', { name: 'Sign in' }).or(other.getByLabel('Password')).first().waitFor();
  await other.context().close();
});

it('changes the password, and says at its field that the present one is wrong', async () => {
  await page.getByLabel('Present password').fill('wrong');
  await page.getByLabel('New password').fill('a new long password');
  await button('Change the password').press('Enter');
  await page.getByText('is not your password').waitFor();
  await page.getByLabel('Present password').fill(world.stack.admin.password);
  await button('Change the password').press('Enter');
  await page.getByText('The password is changed').waitFor();
});

it.each([
  ['Italiano', 'Impostazioni'],
  ['Deutsch', 'Einstellungen'],
  ['Español', 'Ajustes'],
  ['English', 'Settings'],
])('speaks %s as soon as it is chosen, and after a reload', async (language, title) => {
  await page.getByRole('combobox').first().selectOption({ label: language });
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
});
