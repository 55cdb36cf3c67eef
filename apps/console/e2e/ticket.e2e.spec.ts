import type { Page } from 'playwright-core';
// eslint-disable-next-line @nx/enforce-module-boundaries -- tools belong to no package, and this is how they wait.
import { until } from '../../../tools/testing/until';
import { ConsoleWorld, expectNoAxeViolations, shoot, startingMs } from '../testing/console-world';

let world: ConsoleWorld;
let waiting: string;
let climbing: string;

const requester = { name: 'Nora Needham', email: 'nora@example.org' };

beforeAll(async () => {
  world = await ConsoleWorld.start();
  waiting = await opened({ policy: 'three-line', subject: 'The scanner is silent' });
  climbing = await opened({ policy: 'webbee', subject: 'The till does not print' });
}, startingMs);

afterAll(() => world?.stop(), startingMs);

async function opened(ticket: object): Promise<string> {
  return (await world.ask<{ id: string }>('/v1/tickets', { ...ticket, requester })).id;
}

/** Waits until its workflow has begun: commands by hand then count for what the page shows. */
async function begun(id: string): Promise<void> {
  const hasBegun = async () => (await world.ask<{ status: string }>(`/v1/tickets/${id}`)).status !== 'received';
  await until(`${id} begins`, async () => (await hasBegun()) || undefined, 60_000);
}

/** Somebody of the product team, as they are called. */
async function productTeam(): Promise<string> {
  type Policy = { roles: { id: string; people: string[] }[] };
  const { roles } = await world.ask<Policy>('/v1/policies/restaurant');
  const { people } = await world.ask<{ people: { id: string; name: string }[] }>('/v1/people');
  const [member] = roles.find(({ id }) => id === 'product-team')?.people ?? [];
  return people.find(({ id }) => id === member)?.name ?? '';
}

const rung = (page: Page, label: string) =>
  page.getByRole('region', { name: 'Ladder' }).getByRole('listitem').filter({ hasText: label });
const region = (page: Page, name: string) => page.getByRole('region', { name });

async function openTicket(page: Page, id: string): Promise<void> {
  await world.goto(page, `/tickets/${id}`);
  await region(page, 'Ladder').getByText('has it now').waitFor();
  await region(page, 'Clocks')
    .getByRole('button', { name: /Why is this due then/ })
    .first()
    .waitFor();
  await region(page, 'Forecast').getByRole('list', { name: 'What comes' }).waitFor();
}

describe('the page of a ticket', () => {
  it('shows its ladder: who has it, what comes when to whom, and what is further up', async () => {
    const page = await world.signedIn();
    await openTicket(page, climbing);
    const rungs = region(page, 'Ladder').getByRole('listitem');
    expect(await rungs.count()).toBe(5);
    await rungs
      .filter({ hasText: 'Software developer' })
      .getByText(/has it now, since .*Arjun Mehta/)
      .waitFor();
    await rungs
      .filter({ hasText: 'team leader' })
      .getByText(/comes .*: Tara Nair/)
      .waitFor();
    await rungs
      .filter({ hasText: /^Director/ })
      .getByText(/further up: Dan Kapoor/)
      .waitFor();
  });

  it('says of a clock what it counts, has used and has left when its bar has the focus, and why it is due', async () => {
    const page = await world.signedIn();
    await openTicket(page, waiting);
    const bar = region(page, 'Clocks').getByRole('img').first();
    expect(await bar.getAttribute('aria-label')).toMatch(/: counts .* used.* target .* left.* due .*Europe\/London/);
    await bar.focus();
    const tip = page.getByRole('tooltip').filter({ hasText: 'used' });
    await tip
      .getByText(/^△ .*(takes over|target is missed): .*GMT/)
      .first()
      .waitFor();
    await region(page, 'Clocks')
      .getByRole('button', { name: /Why is this due then/ })
      .first()
      .press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('columnheader', { name: 'Because' }).waitFor();
    await dialog
      .getByText(/still to come/)
      .first()
      .waitFor();
    await dialog.getByText(/it is due/).waitFor();
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('foretells what comes, and by the keyboard what moves if it waited or had another priority', async () => {
    const page = await world.signedIn();
    await openTicket(page, waiting);
    const forecast = region(page, 'Forecast');
    expect(await forecast.getByText('later', { exact: true }).count()).toBe(0);
    const until = forecast.getByRole('slider', { name: 'Suppose it waits until' });
    expect(await until.getAttribute('aria-valuetext')).toBe('not supposed');
    await until.focus();
    for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowRight');
    await forecast.getByText('later', { exact: true }).first().waitFor();
    expect(await until.getAttribute('aria-valuetext')).toMatch(/\d\d:\d\d/);
    await forecast
      .getByText(/instead of/)
      .first()
      .waitFor();
    await forecast.getByRole('button', { name: 'Suppose nothing' }).press('Enter');
    await forecast.getByText('later', { exact: true }).first().waitFor({ state: 'detached' });
    await openTicket(page, climbing);
    const priority = forecast.getByRole('slider', { name: 'Suppose another priority' });
    expect(await priority.getAttribute('aria-valuetext')).toMatch(/, as it is$/);
    await priority.press('End');
    expect(await priority.getAttribute('aria-valuetext')).toBe('Critical');
    await forecast.getByText('comes only then').first().waitFor();
  });

  it('tells its timeline with causes and receipts, and only one kind of it when asked', async () => {
    const page = await world.signedIn();
    await openTicket(page, climbing);
    const timeline = region(page, 'Timeline');
    const entry = timeline.getByRole('listitem').filter({ hasText: 'Opened' });
    await entry.getByText(/by Administrator/).waitFor();
    await entry
      .getByText(/e-mail, sent/)
      .first()
      .waitFor();
    await timeline.getByText('Refusals').click();
    await timeline.getByText('Nothing of that kind has happened.').waitFor();
    expect(await entry.count()).toBe(0);
  });

  it('leads to what the requester sees: no holder, no notes', async () => {
    const page = await world.signedIn();
    await openTicket(page, waiting);
    await page.getByRole('link', { name: 'What the requester sees' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'The scanner is silent' }).waitFor();
    await region(page, 'Promised').getByText('No instant is promised at present.').waitFor();
    await region(page, 'Messages to the requester').waitFor();
    expect(page.url()).toContain(`/tickets/${waiting}/requester`);
    expect(await page.getByRole('region', { name: 'Facts' }).count()).toBe(0);
    await expectNoAxeViolations(page);
  });

  it('shows the requester what was promised, and what was not kept', async () => {
    const clock = { rate: 3_600, virtualOriginAt: new Date(Date.now() - 3_600_000).toISOString() };
    const id = await opened({ policy: 'wep', priority: 'p1', subject: 'The mail is down', clock });
    const page = await world.signedIn();
    await world.goto(page, `/tickets/${id}/requester`);
    await region(page, 'Promised')
      .getByText(/Resolution time: was promised/)
      .waitFor();
    await expectNoAxeViolations(page);
  });

  it('gives a command by what the policy lets one choose, and says of the others why not now', async () => {
    const page = await world.signedIn();
    await openTicket(page, waiting);
    const actions = page.getByRole('region', { name: 'Actions' });
    await actions.getByRole('button', { name: 'Escalate' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Which').selectOption({ label: 'Support lines: Overflow from first line' });
    await expectNoAxeViolations(page);
    await dialog.getByRole('button', { name: 'Escalate' }).press('Enter');
    await actions.getByRole('status').filter({ hasText: 'Escalate: accepted' }).waitFor();
    await region(page, 'Ladder')
      .getByRole('listitem')
      .filter({ hasText: '2nd line' })
      .getByText(/has it now/)
      .waitFor();
    await actions.getByRole('button', { name: 'More …' }).press('Enter');
    await page
      .getByRole('menuitem', { name: /^Reopen/ })
      .getByText(/Not now: Reopen is for/)
      .waitFor();
  });

  it('lets one choose among the rungs that are possible, says of the others why not, and takes a slip back', async () => {
    const id = await opened({ policy: 'restaurant', subject: 'The shop takes no orders' });
    await begun(id);
    await world.ask(`/v1/tickets/${id}/commands/hand-back`, { to: 'l1', reason: 'l1 can do it' });
    const page = await world.signedIn();
    await world.goto(page, `/tickets/${id}`);
    const actions = page.getByRole('region', { name: 'Actions' });
    await actions.getByRole('button', { name: 'Escalate' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog
      .getByLabel('Which')
      .selectOption({ label: 'Support tiers: The client asks for the technician by name' });
    const goals = dialog.getByRole('radiogroup', { name: 'To' });
    expect(await goals.getByRole('radio', { name: 'Dev' }).isDisabled()).toBe(true);
    await goals.getByText(/Not now: .* leads to L2 \(l2\) or PT, Product Team \(pt\), not to Dev/).waitFor();
    expect(await goals.getByRole('radio', { name: 'To where the person named belongs' }).isChecked()).toBe(true);
    await expectNoAxeViolations(page);
    await goals.getByRole('radio', { name: 'PT, Product Team' }).press('Space');
    for (const evidence of await dialog.getByRole('group', { name: 'Evidence' }).getByRole('checkbox').all())
      await evidence.press('Space');
    for (const evidence of await dialog.getByRole('group', { name: 'Evidence' }).getByRole('textbox').all())
      await evidence.fill('CASE-1');
    await dialog.getByLabel('Person', { exact: true }).selectOption({ label: await productTeam() });
    await dialog.getByRole('button', { name: 'Escalate' }).press('Enter');
    await actions.getByRole('status').filter({ hasText: 'Escalate: accepted' }).waitFor();
    await rung(page, 'PT, Product Team')
      .getByText(/has it now/)
      .waitFor();
    await actions.getByRole('button', { name: 'Undo: Hand back' }).press('Enter');
    await rung(page, 'L1')
      .getByText(/has it now/)
      .waitFor();
  });

  it('asks why a ticket goes back, and says what is wrong at its field and in the reader’s language', async () => {
    const id = await opened({ policy: 'restaurant', subject: 'The menu does not load' });
    await begun(id);
    const page = await world.signedIn({ locale: 'de-DE' });
    await world.goto(page, `/tickets/${id}`);
    const actions = page.getByRole('region', { name: 'Aktionen' });
    const dialog = page.getByRole('dialog');
    await actions.getByRole('button', { name: 'Zurückgeben' }).press('Enter');
    const why = dialog.getByRole('textbox', { name: 'Warum es zurückgeht' });
    await dialog.getByRole('button', { name: 'Zurückgeben' }).press('Enter');
    await dialog.getByText('fehlt', { exact: true }).waitFor();
    expect(await why.getAttribute('aria-invalid')).toBe('true');
    expect(await why.evaluate((field) => field === document.activeElement)).toBe(true);
    await expectNoAxeViolations(page);
    await why.fill('x'.repeat(2_001));
    await dialog.getByRole('button', { name: 'Zurückgeben' }).press('Enter');
    await dialog.getByText('darf höchstens 2000 Zeichen haben').waitFor();
    await why.fill('L1 kann das');
    await dialog.getByRole('button', { name: 'Zurückgeben' }).press('Enter');
    await actions.getByRole('status').filter({ hasText: 'Zurückgeben: angenommen' }).waitFor();
    await page.getByRole('region', { name: 'Verlauf' }).getByText('L1 kann das').waitFor();
    expect(await page.getByText('in-words').count()).toBe(0);
  });

  it('says of a closed ticket that it opens a follow-up, and each leads to the other', async () => {
    const id = await opened({ policy: 'webbee', subject: 'The drawer does not open' });
    await begun(id);
    await world.ask(`/v1/tickets/${id}/commands/resolve`, {});
    await world.ask(`/v1/tickets/${id}/commands/close`, {});
    const page = await world.signedIn();
    await world.goto(page, `/tickets/${id}`);
    const actions = page.getByRole('region', { name: 'Actions' });
    await actions.getByRole('button', { name: 'Reopen as a follow-up' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Reopen as a follow-up' }).press('Enter');
    const says = page.getByRole('status').filter({ hasText: 'This ticket stays closed; the one that follows it is' });
    await says.getByRole('link').press('Enter');
    await region(page, 'Facts').getByRole('row', { name: 'Follows' }).getByRole('link', { name: id }).press('Enter');
    await region(page, 'Facts').getByRole('row', { name: 'Followed by' }).getByRole('link').waitFor();
    await rung(page, 'Software developer')
      .getByText(/had it last, since/)
      .waitFor();
    expect(await region(page, 'Forecast').getByRole('slider').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('keeps to WCAG 2.2 AA, %s', async (colorScheme) => {
    const page = await world.signedIn({ colorScheme });
    await openTicket(page, waiting);
    await expectNoAxeViolations(page);
    await shoot(page, `ticket-${colorScheme}`);
  });

  it('draws a long timeline a part at a time, with what was handed in and when a wait is looked at again', async () => {
    const id = await opened({ policy: 'three-line', subject: 'The plotter stops' });
    await begun(id);
    const give = (name: string, facts: object) => world.ask(`/v1/tickets/${id}/commands/${name}`, facts);
    await give('start-work', { evidence: { 'known-fix': true } });
    await give('await', { reason: 'awaiting-parts', reviewAt: new Date(Date.now() + 86_400_000).toISOString() });
    await give('resume', {});
    for (let note = 1; note <= 50; note += 1) await give('note', { text: `Note ${note}` });
    const page = await world.signedIn();
    await openTicket(page, id);
    const timeline = region(page, 'Timeline');
    expect(await timeline.getByRole('listitem').count()).toBe(50);
    await timeline.getByRole('button', { name: /^Show \d+ more$/ }).press('Enter');
    await timeline.getByText('Evidence: A known fix, configuration change or remote update').waitFor();
    await timeline.getByText(/^Look at it again: /).waitFor();
    expect(await timeline.getByRole('listitem').count()).toBeGreaterThan(53);
    expect(await timeline.getByRole('button', { name: /^Show/ }).count()).toBe(0);
  });

  it('fits a phone, and speaks the language of the browser', async () => {
    const page = await world.signedIn({ viewport: { width: 360, height: 740 }, locale: 'it-IT', colorScheme: 'dark' });
    await world.goto(page, `/tickets/${climbing}`);
    await page.getByRole('region', { name: 'Scala' }).getByText('ce l’ha ora').waitFor();
    await page.getByRole('region', { name: 'Previsione' }).getByRole('list', { name: 'Che cosa accade' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await shoot(page, 'ticket-phone');
  });
});
