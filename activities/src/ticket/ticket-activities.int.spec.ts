import { openCalendar, windowsAgree } from '@stepladder/domain';
import { TicketReader } from '@stepladder/read-model';
import { PolicyBook } from '../policies/policy-book';
import { ownDatabase } from '../testing/own-database';
import { packOf, publish, WebbeeDesk } from '../testing/webbee-desk';
import { createTicketActivities } from './ticket-activities';

const own = ownDatabase();
const DAY_MS = 86_400_000;

beforeAll(async () => {
  for (const id of ['webbee', 'three-line']) await publish(own, id);
});

const activities = () =>
  createTicketActivities({ dataSource: own.dataSource, policies: new PolicyBook(own.dataSource) });

test('a later stretch of a calendar agrees with the earlier one where both reach', async () => {
  const [calendar] = Object.keys(packOf('three-line').calendars);
  if (calendar === undefined) throw new Error('three-line works by a calendar');
  const wanted = {
    organisation: 'local',
    policy: 'three-line',
    version: packOf('three-line').policy.version,
    calendars: [calendar],
  };
  const fromAt = Date.UTC(2026, 2, 2, 9);
  const [first] = await activities().calendarWindows({ ...wanted, fromAt, untilAt: fromAt + 120 * DAY_MS });
  const [later] = await activities().calendarWindows({ ...wanted, fromAt, untilAt: fromAt + 240 * DAY_MS });
  if (!first || !later) throw new Error('each wanted calendar has a window');
  expect(first.id).toBe(calendar);
  expect(later.until).toBeGreaterThan(first.until);
  expect(windowsAgree(openCalendar(first), openCalendar(later))).toBe(true);
});

test('a calendar that the policy does not have, and a policy never published, are said by name', async () => {
  const wanted = {
    organisation: 'local',
    policy: 'webbee',
    version: packOf('webbee').policy.version,
    calendars: ['night'],
    fromAt: 0,
    untilAt: DAY_MS,
  };
  await expect(activities().calendarWindows(wanted)).rejects.toThrow(
    `policy webbee version ${wanted.version} has no calendar night`,
  );
  await expect(activities().calendarWindows({ ...wanted, version: 999 })).rejects.toThrow(
    'policy webbee version 999 was never published',
  );
  await expect(activities().calendarWindows({ ...wanted, organisation: 'foreign' })).rejects.toThrow(
    'was never published',
  );
});

test('what the engine says of an opened ticket is what readers see', async () => {
  const desk = new WebbeeDesk(own);
  const ticketId = await desk.open({ at: Date.UTC(2026, 2, 2, 9) });
  await desk.begin(ticketId);
  const ticket = await new TicketReader(own.dataSource).get('local', ticketId);
  expect(ticket).toMatchObject({
    status: 'open',
    tier: 'developer',
    holder: ['dev-arjun'],
    nextDueAt: Date.UTC(2026, 2, 2, 17),
  });
  expect(ticket?.clocks.map(({ clock }) => clock)).toContain('age');
});
