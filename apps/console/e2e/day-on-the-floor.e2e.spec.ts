import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
// eslint-disable-next-line @nx/enforce-module-boundaries -- tools belong to no package, and this is where mails are read.
import { mailTo } from '../../../tools/testing/mailbox';
// eslint-disable-next-line @nx/enforce-module-boundaries -- tools belong to no package, and this is how they wait.
import { until } from '../../../tools/testing/until';
import { ConsoleWorld, expectNoAxeViolations, shoot, startingMs } from '../testing/console-world';
import { floorPolicies } from '../testing/floor-policy';

/** Twelve seconds are an hour of the ticket's time. */
const rate = 300;
const halfAnHourMs = 1_800_000 / rate;
const patience = { timeout: 120_000 };
const subject = 'Nobody on the second floor can print';
const [ann, sam, mia] = ['ann', 'sam', 'mia'].map((name) => `${name}@floor.example.org`) as [string, string, string];

let policies: string;
let world: ConsoleWorld;
let queue: Page;
let desk: Page;
let phone: Page;
let id: string;

beforeAll(async () => {
  policies = await floorPolicies();
  world = await ConsoleWorld.start({ env: { POLICIES_DIR: policies } });
  queue = await world.signedIn();
  desk = await world.signedIn();
  phone = await world.signedIn({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
}, startingMs);

afterAll(async () => {
  await world?.stop();
  if (policies) await rm(policies, { recursive: true, force: true });
}, startingMs);

const region = (name: string) => desk.getByRole('region', { name });
const entry = (words: RegExp | string) => region('Timeline').getByRole('listitem').filter({ hasText: words }).first();
const workLeft = () =>
  row()
    .getByText(/of work left/)
    .textContent();
const row = () => queue.getByRole('row').filter({ hasText: subject });
const rung = (name: string, on = desk) =>
  on.getByRole('region', { name: 'Ladder' }).getByRole('listitem').filter({ hasText: name });

/** The Monday before, nine o'clock in Rome: the ticket's own morning. */
function lastMondayAtNine(): string {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7) - 7);
  const date = day.toISOString().slice(0, 10);
  const offset = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Rome', timeZoneName: 'longOffset' })
    .formatToParts(new Date(`${date}T08:00:00Z`))
    .find(({ type }) => type === 'timeZoneName')?.value;
  return new Date(`${date}T09:00:00${offset?.replace('GMT', '')}`).toISOString();
}

describe('a day on the floor', () => {
  it('09:00: a ticket arrives in the open queue by itself, with its first clock running down', async () => {
    await world.goto(queue, '/');
    await queue.getByText('No tickets yet').waitFor(patience);
    await queue.getByText('Live', { exact: true }).waitFor(patience);
    const requester = { name: 'Nora Needham', email: 'nora@client.example.org' };
    const clock = { rate, virtualOriginAt: lastMondayAtNine() };
    id = (await world.ask<{ id: string }>('/v1/tickets', { policy: 'floor', subject, requester, clock })).id;
    await row()
      .getByText(/of work left/)
      .waitFor(patience);
    await row().getByText('On 1st line').waitFor(patience);
    await shoot(queue, 'day-1-arrives');
    const before = await workLeft();
    await until('the countdown goes on', async () => (await workLeft()) !== before || undefined, patience.timeout);
  });

  it('11:00: its holder is warned, by mail and on the timeline, an hour before it would move', async () => {
    await world.goto(desk, `/tickets/${id}`);
    await entry(/warn/i).waitFor(patience);
    await entry(/warn/i)
      .getByText(/Ann Ferrari: e-mail, sent/)
      .waitFor(patience);
    const mail = await mailTo(world.stack, id, ann, patience.timeout);
    expect(mail.subject).toContain(id);
    await entry(/warn/i).scrollIntoViewIfNeeded();
    await shoot(desk, 'day-2-warned');
    await desk.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  });

  it('12:00: nobody acted, so the clock moves it up the ladder under the eyes of the reader', async () => {
    await rung('2nd line')
      .getByText(/has it now/)
      .waitFor(patience);
    await rung('2nd line')
      .getByText(/Sam Conti/)
      .waitFor(patience);
    await entry(/1st line.*2nd line|2nd line/)
      .getByText(/Sam Conti: e-mail, sent/)
      .waitFor(patience);
    for (const address of [sam, mia]) await mailTo(world.stack, id, address, patience.timeout);
    await shoot(desk, 'day-3-escalated');
    await row().getByText('2nd line').first().waitFor(patience);
  });

  it('the one who got the mail acknowledges it on the phone, by touch', async () => {
    await world.goto(phone, '/');
    await phone.getByRole('link', { name: subject }).tap();
    await phone.getByRole('heading', { level: 1, name: subject }).waitFor(patience);
    await phone.getByRole('button', { name: 'Acknowledge', exact: true }).tap();
    await phone.getByRole('status').filter({ hasText: 'Acknowledge: accepted' }).waitFor(patience);
    await expectNoAxeViolations(phone);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await shoot(phone, 'day-4-acknowledged-phone');
    await entry('Acknowledged').waitFor(patience);
  });

  it('it waits for the customer: every clock stands still, in the queue and on its page', async () => {
    await desk.getByRole('button', { name: 'Await', exact: true }).click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Await', exact: true }).click(patience);
    await region('Clocks').getByText('paused').first().waitFor(patience);
    await region('Clocks')
      .locator('rect[data-look="paused"]')
      .first()
      .waitFor({ ...patience, state: 'attached' });
    await row().getByText('Awaiting the customer').waitFor(patience);
    await row().getByText('paused').waitFor(patience);
    await shoot(desk, 'day-5-paused');
    const left = await workLeft();
    const pausedMs = Date.now();
    await until('half an hour of its time has passed', () => Date.now() - pausedMs > halfAnHourMs || undefined);
    expect(await workLeft()).toBe(left);
  });

  it('the customer answers: it goes on from what it had used', async () => {
    await desk.getByRole('button', { name: 'Resume', exact: true }).click();
    await region('Clocks').getByText('running').first().waitFor(patience);
    await row()
      .getByText(/of work left/)
      .waitFor(patience);
    await shoot(desk, 'day-6-resumed');
  });

  it('it is resolved, and the requester is told', async () => {
    await desk.getByRole('button', { name: 'Resolve', exact: true }).click();
    const dialog = desk.getByRole('dialog');
    await dialog
      .getByLabel('What solved it')
      .fill('The print server had run out of disk; its spool is cleaned every night now.');
    await dialog.getByRole('button', { name: 'Resolve', exact: true }).click();
    await entry('Resolved').waitFor(patience);
    await region('Clocks').getByText('met').first().waitFor(patience);
    await row().getByText('resolved').waitFor(patience);
    await mailTo(world.stack, id, 'nora@client.example.org', patience.timeout);
    await shoot(desk, 'day-7-resolved');
  });

  it('the report of the day counts one promise kept and one missed, and each figure opens this ticket', async () => {
    await world.goto(desk, '/reports');
    await desk.getByRole('button', { name: 'Promises kept as a table' }).click(patience);
    await shoot(desk, 'day-8-report');
    for (const figure of [/^1: show the tickets, .*: breached$/, /^1: show the tickets, .*: met$/]) {
      await desk.getByRole('button', { name: figure }).click(patience);
      const drawer = desk.getByRole('dialog');
      await drawer.getByRole('link', { name: subject }).waitFor(patience);
      await desk.keyboard.press('Escape');
      await drawer.waitFor({ state: 'hidden' });
    }
    await desk.getByRole('button', { name: /^1: show the tickets, .*: met$/ }).click();
    await desk.getByRole('dialog').getByRole('link', { name: subject }).click();
    await desk.waitForURL(`**/tickets/${id}`);
  });
});
