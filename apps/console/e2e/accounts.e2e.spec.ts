import type { Page } from 'playwright-core';
import { ConsoleWorld, expectNoAxeViolations, shoot, startingMs } from '../testing/console-world';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'en-GB' };
const ownPassword = 'a sentence that only Arjun knows';

let world: ConsoleWorld;
let admin: Page;
let arjun: Page;
let oneTime: string;

beforeAll(async () => {
  world = await ConsoleWorld.start();
  admin = await world.signedIn();
  admin.setDefaultTimeout(30_000);
  arjun = await (await world.browser.newContext(phone)).newPage();
  arjun.setDefaultTimeout(30_000);
}, startingMs);
afterAll(() => world?.stop(), startingMs);

const dialog = () => admin.getByRole('dialog');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');

/** Opens the account of somebody on the page of people. */
async function accountOf(button: string): Promise<void> {
  await world.goto(admin, '/people');
  await admin.getByLabel('Search').fill('arjun');
  await press(admin, button);
}

/** Shuts the dialog by the keyboard, after which the focus is where it was. */
async function shutDialog(): Promise<void> {
  await admin.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await admin.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Account:'));
}

async function signIn(page: Page, password: string): Promise<void> {
  await world.goto(page, '/sign-in');
  await page.getByLabel('Name').fill('dev-arjun');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await press(page, 'Sign in');
}

it('an administrator gives a colleague an account by keyboard, and sees its one-time password once', async () => {
  await accountOf('Give an account to Arjun Mehta');
  await dialog().getByLabel('Name to sign in with').waitFor();
  await expectNoAxeViolations(admin);
  await dialog().getByRole('radio', { name: 'Agent' }).press('ArrowUp');
  await dialog().getByRole('radio', { name: 'Reader' }).press('ArrowDown');
  await dialog().getByRole('button', { name: 'Give an account' }).press('Enter');
  const message = await dialog().getByLabel('One-time password').innerText();
  expect(message).toContain(`${world.stack.consoleUrl.replace(/\/$/, '')}/sign-in`);
  expect(message).toContain('Name: dev-arjun');
  oneTime = /password: (\S+)/.exec(message)?.[1] ?? '';
  const mail = await dialog().getByRole('link', { name: 'Write an e-mail' }).getAttribute('href');
  expect(mail).toMatch(/^mailto:arjun\.mehta%40webbee\.example\.org\?/);
  expect(decodeURIComponent(mail ?? '').replaceAll('\r\n', '\n')).toContain(message);
  await expectNoAxeViolations(admin);
  await shoot(admin, 'account-given');
  await press(admin, 'I have handed it on');
  await accountOf('Account: Agent (Arjun Mehta)');
  await dialog().getByText('No password of their own was chosen yet').waitFor();
  expect(await admin.content()).not.toContain(oneTime);
  await expectNoAxeViolations(admin);
  await shoot(admin, 'account-dialog');
  await shutDialog();
});

it('the colleague chooses a password on a phone before anything else is open', async () => {
  await signIn(arjun, oneTime);
  await arjun.getByRole('heading', { level: 1, name: 'Choose your password' }).waitFor();
  await expectNoAxeViolations(arjun);
  await shoot(arjun, 'choose-password-phone');
  for (const path of ['/wall', '/people']) {
    await world.goto(arjun, path);
    await arjun.getByRole('heading', { level: 1, name: 'Choose your password' }).waitFor();
  }
  // Loaded anew, the page does not know the one-time password any more.
  await arjun.getByLabel('One-time password').fill(oneTime);
  await arjun.getByLabel('Your own password').fill('too short');
  await press(arjun, 'Keep it and go on');
  await arjun.getByText('It needs 12 characters at least').waitFor();
  await arjun.getByLabel('Your own password').fill(ownPassword);
  await press(arjun, 'Keep it and go on');
  await arjun.getByRole('heading', { level: 1, name: 'People and teams' }).waitFor();
});

it('the colleague sees what an agent may, and no account of anybody', async () => {
  await world.goto(arjun, '/audit');
  await arjun.getByRole('heading', { name: 'This page is not open to you' }).waitFor();
  await world.goto(arjun, '/people');
  await arjun.getByRole('listitem').filter({ hasText: 'Tara Nair' }).waitFor();
  expect(await arjun.getByRole('button', { name: /account/i }).count()).toBe(0);
  await expectNoAxeViolations(arjun);
  const wide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
  expect(await arjun.evaluate(wide)).toBe(false);
});

it('an access role that was changed by a slip is changed back, and is felt at once', async () => {
  await accountOf('Account: Agent (Arjun Mehta)');
  await dialog().getByText('Signed in with 1 browser.').waitFor();
  await dialog().getByRole('radio', { name: 'Admin' }).check();
  await press(admin, 'Change the access role');
  await dialog().getByText('Arjun Mehta has another access role.').waitFor();
  await world.goto(arjun, '/audit');
  await arjun.getByRole('heading', { level: 1, name: 'Audit' }).waitFor();
  await press(admin, 'Undo');
  await admin.getByRole('button', { name: 'Account: Agent (Arjun Mehta)', includeHidden: true }).waitFor();
  await world.goto(arjun, '/audit');
  await arjun.getByRole('heading', { name: 'This page is not open to you' }).waitFor();
});

it('who is disabled is out at once, and in again when enabled; a reset makes them choose anew', async () => {
  await dialog().getByLabel('May sign in').press('Space');
  await dialog().getByText('Signed in nowhere.').waitFor();
  await world.goto(arjun, '/');
  await arjun.getByRole('heading', { name: 'Sign in to Stepladder' }).waitFor();
  await signIn(arjun, ownPassword);
  await arjun.getByText('do not belong together').waitFor();
  await arjun.getByText('whoever has forgotten their password another').waitFor();
  await dialog().getByLabel('May sign in').press('Space');
  await admin.getByRole('button', { name: 'Account: Agent (Arjun Mehta)', includeHidden: true }).waitFor();
  await signIn(arjun, ownPassword);
  await arjun.getByRole('banner').waitFor();
  await press(admin, 'New one-time password …');
  await press(admin, 'Give a new one-time password');
  const message = await dialog().getByLabel('One-time password').innerText();
  await press(admin, 'I have handed it on');
  await world.goto(arjun, '/');
  await arjun.getByRole('heading', { name: 'Sign in to Stepladder' }).waitFor();
  await signIn(arjun, /password: (\S+)/.exec(message)?.[1] ?? '');
  // This time the one-time password was typed a moment ago and is not asked for again.
  await arjun.getByLabel('Your own password').fill(`${ownPassword} again`);
  expect(await arjun.getByLabel('One-time password').count()).toBe(0);
  await press(arjun, 'Keep it and go on');
  await arjun.getByRole('banner').waitFor();
});

it('an administrator does all this on a phone too, is led to the settings for their own account, and signs others out', async () => {
  const page = await world.signedIn(phone);
  page.setDefaultTimeout(30_000);
  await world.goto(page, '/people');
  await page.getByLabel('Search').fill('arjun');
  await page.getByRole('button', { name: 'Account: Agent (Arjun Mehta)' }).tap();
  await page.getByRole('button', { name: 'Sign out everywhere' }).tap();
  await page.getByText('Signed in nowhere.').waitFor();
  await expectNoAxeViolations(page);
  await shoot(page, 'account-phone');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByLabel('Search').fill('admin');
  await page.getByRole('button', { name: 'Account: Admin (Administrator)' }).tap();
  await page.getByText('This is your own account.').waitFor();
  await page.getByRole('link', { name: 'Settings' }).last().tap();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await world.goto(page, '/audit');
  await page.getByRole('cell', { name: 'Account given' }).waitFor();
});

it('says where the roles of somebody are changed, and has them told in their language', async () => {
  await world.goto(admin, '/people');
  await admin.getByLabel('Search').fill('tara');
  await press(admin, 'Edit Tara Nair');
  await admin.waitForFunction(() => (document.activeElement as HTMLInputElement).value === 'Tara Nair');
  await dialog().getByLabel('Is told in').selectOption({ label: 'Italiano' });
  await dialog().getByText('Roles and areas stand in the policy').waitFor();
  await expectNoAxeViolations(admin);
  await dialog().getByRole('button', { name: 'Save' }).press('Enter');
  await dialog().waitFor({ state: 'detached' });
  const { language } = await world.ask<{ language: string }>('/v1/people/tara-lead');
  expect(language).toBe('it');
  await press(admin, 'Edit Tara Nair');
  await dialog()
    .getByRole('link', { name: /change it in/ })
    .first()
    .press('Enter');
  await admin.getByRole('heading', { level: 1 }).waitFor();
  expect(new URL(admin.url()).pathname).toBe('/policies/webbee/draft');
});
