import type { Browser, Page } from 'playwright-core';
// The whole stack on free ports: provided by tools/testing/stack.ts, which is the launcher's, not the console's.
// eslint-disable-next-line @nx/enforce-module-boundaries -- tools belong to no package, and this is where stacks come from.
import { startStack } from '../../../tools/testing/stack';
import { openBrowser } from '../testing/open-browser';

type Stack = Awaited<ReturnType<typeof startStack>>;
type SignedInStack = Stack & { ticketId: string };

const subject = 'The till does not print';
const startingMs = 180_000;

let stack: SignedInStack;
let browser: Browser;
let page: Page;

/** The running stack with one Webbee ticket in it, and who may sign in. */
async function signedInStack(): Promise<SignedInStack> {
  const running = await startStack();
  const response = await fetch(`${running.apiUrl}/v1/tickets`, {
    method: 'POST',
    headers: { authorization: `Bearer ${running.admin.apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      policy: 'webbee',
      subject,
      requester: { name: 'Nora Needham', email: 'nora@example.org' },
    }),
  });
  expect(response.status).toBe(201);
  return { ...running, ticketId: (await response.json()).id };
}

beforeAll(async () => {
  stack = await signedInStack();
  browser = await openBrowser();
  page = await browser.newPage({ timezoneId: 'Europe/Rome', viewport: { width: 1280, height: 860 } });
  // The tour is for people.
  await page.addInitScript(() => localStorage.setItem('stepladder-tour', '["local/admin"]'));
}, startingMs);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
}, startingMs);

describe('a person at the console', () => {
  it('is not let in by a wrong password, and is told so at once', async () => {
    await page.goto(stack.consoleUrl);
    await page.getByLabel('Name').fill(stack.admin.name);
    await page.getByLabel('Password').first().fill('not the password');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'do not belong together' }).waitFor();
  });

  it('signs in by keyboard and finds the ticket in the queue with what is due next', async () => {
    await page.reload();
    await page.getByRole('heading', { name: 'Sign in to Stepladder' }).waitFor();
    await page.keyboard.type(stack.admin.name);
    await page.keyboard.press('Tab');
    await page.keyboard.type(stack.admin.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Queue' }).waitFor();
    const row = page.getByRole('row').filter({ hasText: stack.ticketId });
    await row.getByText(/(due|next) /).waitFor();
    await row.getByText(/(7 h 59|8 h).* left/).waitFor();
  });

  it('opens the ticket and sees its clocks and its timeline', async () => {
    await page.getByRole('link', { name: subject }).press('Enter');
    await page.getByRole('heading', { level: 1, name: subject }).waitFor();
    await page.getByRole('region', { name: 'Clocks' }).getByText('running').first().waitFor();
    await page.getByRole('region', { name: 'Timeline' }).getByText('Opened').first().waitFor();
    const workflow = await page.getByRole('link', { name: 'Temporal UI' }).getAttribute('href');
    expect(workflow).toContain(`/workflows/${stack.ticketId}`);
  });

  it('acknowledges it and sees that on the timeline', async () => {
    await page.getByRole('button', { name: 'Acknowledge' }).click();
    await page.getByRole('status').filter({ hasText: 'Acknowledge: accepted' }).waitFor();
    await page.getByRole('region', { name: 'Timeline' }).getByText('Acknowledged').waitFor();
  });

  it('is told why not by what the policy does not allow, before it is pressed, and presses in vain', async () => {
    const button = page.getByRole('button', { name: 'Hand back' });
    await page.getByRole('button', { name: 'Escalate' }).focus();
    await page.keyboard.press('Tab');
    await page.getByRole('tooltip').filter({ hasText: 'the ticket is on the first rung' }).waitFor();
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('has no sideways scrolling on a phone, in the dark', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const path of ['/', `/tickets/${stack.ticketId}`]) {
      await page.goto(new URL(path, stack.consoleUrl).href);
      await page.getByText(subject).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    }
  });

  it('signs out, after which the pages are behind the sign-in again', async () => {
    await page.getByRole('banner').getByRole('button', { name: 'Administrator' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in to Stepladder' }).waitFor();
    await page.goto(new URL(`/tickets/${stack.ticketId}`, stack.consoleUrl).href);
    await page.getByRole('heading', { name: 'Sign in to Stepladder' }).waitFor();
  });
});
