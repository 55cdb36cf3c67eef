// eslint-disable-next-line @nx/enforce-module-boundaries -- tools belong to no package, and this is how they wait.
import { until } from '../../../tools/testing/until';
import type { Report } from '../src/features/reports/api/report';
import { ConsoleWorld, expectNoAxeViolations, shoot, startingMs } from '../testing/console-world';
import { pastTickets, presentTickets, type PastTicket } from '../testing/five-weeks';

/** A second is an hour of a past ticket's time, so that weeks of work are done in two minutes. */
const rate = 3_600;
const hourMs = 3_600_000;
const patienceMs = 240_000;
let world: ConsoleWorld;

beforeAll(async () => {
  world = await ConsoleWorld.start();
}, startingMs);

afterAll(() => world?.stop(), startingMs);

const hoursAgo = (hours: number) => new Date(Date.now() - hours * hourMs).toISOString();
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const command = (id: string, name: string, facts: object = {}) =>
  world.ask<{ outcome: string }>(`/v1/tickets/${id}/commands/${name}`, facts);

/** Opens a ticket of the past. */
async function opened({ daysAgo, opening }: PastTicket): Promise<string> {
  const clock = { rate, virtualOriginAt: hoursAgo(daysAgo * 24) };
  return (await world.ask<{ id: string }>('/v1/tickets', { ...opening, clock })).id;
}

/** Does to a ticket that was just opened what was done to it, each in its own time. */
async function lived(id: string, { deeds }: PastTicket): Promise<void> {
  const openedAt = Date.now();
  for (const { afterHours, command: name, facts } of deeds) {
    await later(openedAt + (afterHours * hourMs) / rate - Date.now());
    await command(id, name, facts);
  }
}

describe('a desk after five weeks', () => {
  it(
    'reports every ticket once, each promise as kept, missed or still running',
    async () => {
      const lives: Promise<void>[] = [];
      for (const ticket of pastTickets) lives.push(lived(await opened(ticket), ticket));
      await Promise.all(lives);
      for (const { hoursAgo: hours, opening, deeds } of presentTickets) {
        const { id } = await world.ask<{ id: string }>('/v1/tickets', { ...opening, at: hoursAgo(hours) });
        for (const name of deeds) await command(id, name, name === 'await' ? { reason: 'awaiting-parts' } : {});
      }
      const count = pastTickets.length + presentTickets.length;
      const { attainment } = await until('the report counts all of them', async () => {
        const report = await world.ask<Report>('/v1/reports');
        return report.tickets === count ? report : undefined;
      });
      const { met, breached, running } = attainment.all;
      const clocks = attainment.byClock.reduce((sum, { met, breached, running }) => sum + met + breached + running, 0);
      expect(met + breached + running).toBe(clocks);
      expect(Math.min(met, breached, running)).toBeGreaterThan(0);
    },
    patienceMs,
  );

  it.each(['light', 'dark'] as const)('shows it all: reports and queue, %s', async (colorScheme) => {
    const page = await world.signedIn({ colorScheme });
    await world.goto(page, '/reports');
    await page.getByRole('img', { name: /^Chart: Promises kept\./ }).waitFor();
    await expectNoAxeViolations(page);
    await shoot(page, `reports-${colorScheme}`);
    await world.goto(page, '/');
    await page.getByRole('progressbar').first().waitFor();
    await expectNoAxeViolations(page);
    await shoot(page, `queue-${colorScheme}`);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('progressbar').first().waitFor();
    await expectNoAxeViolations(page);
    await shoot(page, `queue-phone-${colorScheme}`);
  });
});
