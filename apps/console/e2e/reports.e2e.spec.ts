import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
// eslint-disable-next-line @nx/enforce-module-boundaries -- tools belong to no package, and this is where stacks come from.
import { until } from '../../../tools/testing/until';
import type { Report } from '../src/features/reports/api/report';
import { ConsoleWorld, expectNoAxeViolations, startingMs } from '../testing/console-world';

const hourMs = 3_600_000;
const requester = { name: 'Nora Needham', email: 'nora@example.org' };
let world: ConsoleWorld;
let late: string;

beforeAll(async () => {
  world = await ConsoleWorld.start();
  late = await opened('The shop sells nothing', 60);
  await opened('Orders stand still', 20);
  await opened('A picture is missing', 1);
  const waiting = { policy: 'three-line', subject: 'Parts are on their way', requester };
  const { id } = await world.ask<{ id: string }>('/v1/tickets', waiting);
  await world.ask(`/v1/tickets/${id}/commands/await`, { reason: 'awaiting-parts' });
  await until('one breached clock, two of the shop that run, and a pause', async () => {
    const { attainment, paused } = await world.ask<Report>('/v1/reports');
    const shop = attainment.byClock.find(({ key }) => key === 'resolution');
    return shop?.breached === 1 && shop.running === 2 && paused.length === 1 ? true : undefined;
  });
}, startingMs);

afterAll(() => world?.stop(), startingMs);

/** A critical ticket that came so many hours ago; webbee allows it 48. */
async function opened(subject: string, hoursAgo: number): Promise<string> {
  const at = new Date(Date.now() - hoursAgo * hourMs).toISOString();
  const wish = { policy: 'webbee', priority: 'critical', subject, requester, at };
  return (await world.ask<{ id: string }>('/v1/tickets', wish)).id;
}

async function reports(options: Parameters<ConsoleWorld['signedIn']>[0] = {}): Promise<Page> {
  const page = await world.signedIn(options);
  await world.goto(page, '/reports');
  await page.getByRole('heading', { level: 2, name: 'Promises kept', exact: true }).waitFor();
  return page;
}

describe('the reports', () => {
  it.each(['light', 'dark'] as const)('keep to WCAG 2.2 AA, %s, as pictures and as tables', async (colorScheme) => {
    const page = await reports({ colorScheme });
    await page.getByRole('img', { name: /^Chart: Promises kept\./ }).waitFor();
    await expectNoAxeViolations(page);
    for (const button of await page.getByRole('button', { name: /as a table$/ }).all()) await button.click();
    await page.getByRole('table', { name: 'Lateness' }).waitFor();
    await expectNoAxeViolations(page);
  });

  it('open the tickets behind a figure by keyboard alone, and from there a ticket', async () => {
    const page = await reports();
    await page.getByRole('button', { name: 'Promises kept as a table' }).press('Enter');
    await page.getByRole('button', { name: /^1: show the tickets, .*: breached$/ }).press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('status').filter({ hasText: '1 ticket' }).waitFor();
    await expectNoAxeViolations(page);
    await drawer.getByRole('link', { name: 'The shop sells nothing' }).press('Enter');
    await page.waitForURL(`**/tickets/${late}`);
  });

  it('open the tickets behind a part of a picture', async () => {
    const page = await reports();
    const chart = page.getByRole('img', { name: /^Chart: Breaches by weekday and hour/ });
    await chart.scrollIntoViewIfNeeded();
    const breachedAt = new Date(Date.now() - 12 * hourMs);
    const box = (await chart.boundingBox())!;
    const [hour, day] = [breachedAt.getUTCHours(), (breachedAt.getUTCDay() + 6) % 7];
    const plot = { left: 40, right: 24, top: 14, bottom: 26 };
    const x = box.x + plot.left + ((hour + 0.5) / 24) * (box.width - plot.left - plot.right);
    const y = box.y + plot.top + ((day + 0.5) / 7) * (box.height - plot.top - plot.bottom);
    await page.mouse.click(x, y);
    await page.getByRole('dialog').getByRole('link', { name: 'The shop sells nothing' }).waitFor();
  });

  it('open, by every kind of number they show, as many tickets as it counts', async () => {
    const page = await reports();
    await page.getByRole('button', { name: '4 tickets.' }).click();
    const drawer = page.getByRole('dialog');
    const behind = async () => {
      const tickets = await drawer.getByRole('status').textContent();
      const rows = await drawer.getByRole('rowheader').count();
      expect(parseInt(tickets!, 10)).toBe(rows);
      const counted = /Counted (\d+) times/.exec((await drawer.textContent()) ?? '');
      await page.keyboard.press('Escape');
      await drawer.waitFor({ state: 'detached' });
      return counted ? Number(counted[1]) : rows;
    };
    expect(await behind()).toBe(4);
    for (const button of await page.getByRole('button', { name: /as a table$/ }).all()) await button.click();
    let opened = 0;
    for (const by of ['clock', 'team']) {
      await page.getByLabel('By', { exact: true }).selectOption(by);
      // Under another heading the numbers of the first figure alone are others.
      const place =
        by === 'clock' ? page.getByRole('main') : page.getByRole('region', { name: 'Promises kept', exact: true });
      for (const number of await place.getByRole('button', { name: /: show the tickets, / }).all()) {
        const said = await number.textContent();
        await number.click();
        const count = await behind();
        if (/^\d+$/.test(said!))
          expect([by, await number.getAttribute('aria-label'), count]).toEqual([by, expect.anything(), Number(said)]);
        opened += 1;
      }
    }
    expect(opened).toBeGreaterThan(15);
  });

  it('go out as CSV and as PNG', async () => {
    const page = await reports();
    const [table] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()]);
    expect(table.suggestedFilename()).toBe('stepladder-report.csv');
    expect(await readFile(await table.path(), 'utf8')).toContain('attainment,all,,,,breached,1');
    const save = page.getByRole('button', { name: 'Save Promises kept as PNG' });
    const [picture] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(picture.suggestedFilename()).toBe('stepladder-attainment.png');
    expect((await readFile(await picture.path())).subarray(1, 4).toString()).toBe('PNG');
  });

  it('say so where there is nothing, and keep their filter in the address', async () => {
    const page = await reports();
    await page.getByLabel('Opened until').fill('2020-01-01');
    await page.getByText('No ticket was opened in this span').waitFor();
    expect(new URL(page.url()).searchParams.get('to')).toBe('2020-01-01');
    await page.getByRole('button', { name: 'All tickets' }).click();
    await page.getByRole('status').filter({ hasText: '4 tickets.' }).waitFor();
  });

  it('fit a phone, in German', async () => {
    const page = await world.signedIn({ viewport: { width: 360, height: 740 }, locale: 'de-DE' });
    await world.goto(page, '/reports');
    await page.getByRole('heading', { name: 'Gehaltene Zusagen', exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await expectNoAxeViolations(page);
  });
});
