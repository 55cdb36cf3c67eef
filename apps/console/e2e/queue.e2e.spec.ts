import type { Page } from 'playwright-core';
// eslint-disable-next-line @nx/enforce-module-boundaries -- tools belong to no package, and this is how they wait.
import { until } from '../../../tools/testing/until';
import { ConsoleWorld, expectNoAxeViolations, startingMs } from '../testing/console-world';

let world: ConsoleWorld;
let page: Page;
const ids: string[] = [];

async function open(subject: string, policy = 'three-line'): Promise<string> {
  const requester = { name: 'Nora Needham', email: 'nora@example.org' };
  return (await world.ask<{ id: string }>('/v1/tickets', { policy, subject, requester })).id;
}

/** Whether the API knows everything that changed in the last so many milliseconds. */
async function wholeSince(sinceMs: number): Promise<true | undefined> {
  const headers = { authorization: `Bearer ${world.stack.admin.apiKey}` };
  const leave = new AbortController();
  const { body } = await fetch(`${world.stack.apiUrl}/v1/events?sinceMs=${sinceMs}`, { headers, signal: leave.signal });
  let said = '';
  for await (const part of body!.pipeThrough(new TextDecoderStream())) {
    said += part;
    if (said.includes('event: ready')) break;
  }
  leave.abort();
  return said.includes('{"whole":true}') ? true : undefined;
}

/** What rows say of times beyond their own edges. */
function cutOff(on: Page): Promise<(string | null)[]> {
  return on.getByRole('row').evaluateAll((rows) =>
    rows
      .flatMap((each) => {
        const { bottom } = each.getBoundingClientRect();
        const times = [...each.querySelectorAll('[data-clocks] span > span')].filter(
          (span) => !span.closest('[role="progressbar"]'),
        );
        return times.filter((span) => {
          const at = span.getBoundingClientRect();
          const within = span.closest('[data-clocks]')?.getBoundingClientRect();
          return at.bottom > bottom || at.right > (within?.right ?? 0) + 1 || span.scrollWidth > span.clientWidth + 1;
        });
      })
      .map(({ textContent }) => textContent),
  );
}

const row = (subject: string, on = page) => on.getByRole('row').filter({ hasText: subject });

beforeAll(async () => {
  world = await ConsoleWorld.start();
  for (const name of ['one', 'two', 'three']) ids.push(await open(`The printer of room ${name}`));
  page = await world.signedIn();
}, startingMs);

afterAll(() => world?.stop(), startingMs);

describe('the queue', () => {
  it('shows when the nearest clock of a ticket is due and how much work is left', async () => {
    await world.goto(page, '/');
    const first = row('room one');
    await first.getByRole('progressbar').waitFor();
    // Somebody in Rome looks at tickets of London.
    await first.getByText(/due (\w{3} )?.*\d\d:\d\d · (\w{3} )?\d\d:\d\d (GMT|BST)/).waitFor();
    await first.getByText(/\d (h|min|s|working days)( of work)? left/).waitFor();
    await page.getByText('Live', { exact: true }).waitFor();
  });

  it.each([
    ['by urgency', '/?policy=three-line', 'The copier'],
    ['by what is due', '/', 'The scanner'],
  ])('shows a new ticket and one that moves without asking for lists, %s', async (_order, path, name) => {
    await world.goto(page, path);
    await page.getByText('Live', { exact: true }).waitFor();
    await open(`${name} before`);
    await row(`${name} before`).waitFor();
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url());
      if (pathname === '/v1/tickets' && !searchParams.has('ids')) asked.push(request.url());
    });
    const id = await open(`${name} is new`);
    await row(`${name} is new`).waitFor();
    await world.ask(`/v1/tickets/${id}/commands/acknowledge`, {});
    await world.ask(`/v1/tickets/${id}/commands/resolve`, {});
    await row(`${name} is new`).getByText('resolved').waitFor();
    expect(asked).toEqual([]);
  });

  it('reads nothing twice when it begins and nothing was missed', async () => {
    await until('news has been heard for longer than a page takes to open', () => wholeSince(10_000), 60_000);
    const other = await world.signedIn();
    const asked: string[] = [];
    other.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url());
      if (pathname.startsWith('/v1/') && !searchParams.has('ids')) asked.push(pathname);
    });
    await world.goto(other, '/');
    await other.getByText('Live', { exact: true }).waitFor();
    await open('The lift is new');
    await row('The lift is new', other).waitFor();
    expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
    await other.context().close();
  });

  it('heals a stream that drops: the mark says so, and what happened meanwhile is there', async () => {
    const other = await world.signedIn();
    await other.route('**/v1/events*', (route) => route.abort());
    await world.goto(other, '/');
    await row('room one', other).waitFor();
    expect(await other.getByText('Live', { exact: true }).count()).toBe(0);
    await open('Happened in the gap');
    await other.unroute('**/v1/events*');
    await other.getByText('Live', { exact: true }).waitFor();
    await row('Happened in the gap', other).waitFor();
    await other.context().close();
  });

  it('is used without a mouse: moved through, selected, helped, opened', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.waitForFunction(() => document.activeElement?.id.startsWith('ticket-'));
    const second = await focused();
    await page.keyboard.press('k');
    await page.waitForFunction((was) => document.activeElement?.id !== was, second);
    await page.keyboard.press('x');
    await page.getByText('1 selected').waitFor();
    await page.keyboard.press('x');
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keys' });
    await help.getByText('next ticket').waitFor();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
    await page.getByLabel('Search').fill('room');
    await page.getByLabel('Search').press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByLabel('Search').fill('');
    await row('The scanner is new').waitFor();
  });

  it('acknowledges many at once, shows what each answers, and names a refusal; a dialog that is left keeps the selection', async () => {
    for (const name of ['room one', 'room two', 'scanner is new']) await row(name).getByRole('checkbox').check();
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Acknowledge' }).click();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('3 selected').waitFor();
    await page.getByRole('button', { name: 'Acknowledge' }).click();
    await dialog.getByRole('button', { name: 'Acknowledge' }).click();
    await dialog.getByText('3 of 3 have answered').waitFor();
    const answer = (id: string | undefined) => dialog.getByRole('listitem').filter({ hasText: id ?? '' });
    await answer(ids[0])
      .getByText(/accepted/)
      .waitFor();
    await dialog
      .getByRole('listitem')
      .filter({ hasText: /refused: .*resolved/ })
      .waitFor();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await page.getByText('0 selected').waitFor();
    await row('room one').getByText('in progress').waitFor();
  });

  it('asks many for what their own policy knows, and offers colleagues alone', async () => {
    const all = page.getByRole('checkbox', { name: /Select all \d+ that are shown/ });
    await all.check();
    expect(await page.getByRole('checkbox', { name: /^Select local-/ }).count()).toBeGreaterThan(2);
    expect(await page.getByRole('checkbox', { name: /^Select local-/, checked: false }).count()).toBe(0);
    const dialog = page.getByRole('dialog');
    const offered = async (name: string, label: string) => {
      await page.getByRole('button', { name, exact: true }).click();
      const texts = await dialog.getByLabel(label).locator('option').allTextContents();
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await dialog.waitFor({ state: 'hidden' });
      return texts;
    };
    type Policies = { policies: { id: string; awaiting?: { label: string }[] }[] };
    const { policies } = await world.ask<Policies>('/v1/policies');
    const own = policies.find(({ id }) => id === 'three-line')?.awaiting?.map(({ label }) => label);
    expect(await offered('Await', 'For what')).toEqual(own);
    const people = await offered('Assign', 'To whom');
    expect(people).toContain('Fay Marsh');
    expect(people).not.toContain('Nora Needham');
    await all.uncheck();
    await page.getByText('0 selected').waitFor();
  });

  it('shows all clocks of a ticket that is pointed at', async () => {
    const bar = row('room one').getByRole('progressbar').first();
    // Scrolling hides the panel, so the list is to stand still before the pointer comes.
    await page.getByRole('table').evaluate(async (table) => {
      table.parentElement?.scrollTo(0, 0);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    await bar.hover();
    const panel = page.getByRole('tooltip');
    await panel.waitFor();
    expect(await panel.getByRole('progressbar').count()).toBeGreaterThan(1);
    const [of, at] = [await bar.locator('xpath=ancestor::*[@role="cell"]').boundingBox(), await panel.boundingBox()];
    const gaps = of && at ? [at.y - (of.y + of.height), of.y - (at.y + at.height)] : [];
    expect(Math.min(...gaps.map(Math.abs))).toBeLessThan(2);
  });

  it('shows them again beside the row once it has been scrolled under a pointer that stands still', async () => {
    await page.setViewportSize({ width: 1280, height: 560 });
    await row('room one').getByRole('progressbar').first().hover();
    const panel = page.getByRole('tooltip');
    const top = async (): Promise<number> => (await panel.boundingBox())?.y ?? 0;
    const before = await top();
    await page.getByRole('table').evaluate((table) => {
      const list = table.parentElement;
      list?.scrollBy(0, list.scrollTop > 12 ? -12 : 12);
    });
    await page.waitForFunction((was) => {
      const now = document.querySelector('[role="tooltip"]')?.getBoundingClientRect().y;
      return now !== undefined && Math.abs(Math.abs(now - was) - 12) < 1;
    }, before);
  });

  it('cuts off neither when a clock is due nor what is left of it, in German on a small desk and on a phone', async () => {
    const desk = await world.signedIn({ locale: 'de-DE', viewport: { width: 1280, height: 800 } });
    await world.goto(desk, '/');
    for (const width of [1280, 390]) {
      await desk.setViewportSize({ width, height: 800 });
      await row('room one', desk).getByText('fällig').waitFor();
      // Rows come to their height a moment after the page has come to its width.
      await until(`nothing is cut off at ${width} pixels`, async () => (await cutOff(desk)).length === 0, 5_000);
    }
    await desk.context().close();
  });

  it('says that nobody answers where it never could be read, and why where it was refused', async () => {
    const other = await world.signedIn();
    await other.route('**/v1/tickets?*', (route) => route.abort());
    await world.goto(other, '/');
    await other.getByText('The queue appears here as soon as it does.').waitFor();
    await other.unroute('**/v1/tickets?*');
    await row('room one', other).waitFor({ timeout: 60_000 });
    await world.goto(other, '/?status=unheard-of');
    await other.getByRole('alert').getByText('The queue cannot be read').waitFor();
    await other.getByRole('button', { name: 'Clear the filter' }).click();
    await row('room one', other).waitFor();
    await other.context().close();
  });

  it.each(['light', 'dark'] as const)('keeps to WCAG 2.2 AA, %s, on a desk and on a phone', async (colorScheme) => {
    const desk = await world.signedIn({ colorScheme });
    await world.goto(desk, '/');
    await row('room one', desk).getByRole('progressbar').waitFor();
    await expectNoAxeViolations(desk);
    await desk.setViewportSize({ width: 390, height: 844 });
    await row('room one', desk).getByRole('progressbar').waitFor();
    await expectNoAxeViolations(desk);
    expect(await desk.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await desk.context().close();
  });
});
