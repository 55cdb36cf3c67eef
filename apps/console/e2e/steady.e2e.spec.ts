import type { Page } from 'playwright-core';
// eslint-disable-next-line @nx/enforce-module-boundaries -- tools belong to no package, and this is how they wait.
import { until } from '../../../tools/testing/until';
import { ConsoleWorld, startingMs } from '../testing/console-world';
import { brokenOut, SteadyPage } from '../testing/steadiness';

const patience = 120_000;
/** Google's bar for a page that does not jump (web.dev/cls). */
const mostJump = 0.1;
const longName = 'Maximiliane-Friederike Freifrau von Donaudampfschifffahrtsgesellschaft';

const paths = [
  ...['/', '/policies', '/policies/webbee', '/policies/webbee?tab=ladder', '/policies/webbee?tab=versions'],
  ...['/reports', '/people', '/wall', '/deliveries', '/engine', '/audit', '/settings'],
  ...['/tickets/local-1001', '/tickets/local-1001/requester'],
];

let world: ConsoleWorld;

beforeAll(async () => {
  world = await ConsoleWorld.start();
  await world.ask('/v1/samples', {});
  const begun = async () => {
    const { begun, opened } = await world.ask<{ begun: number; opened: number }>('/v1/samples');
    return (opened > 0 && begun === opened) || undefined;
  };
  await until('the sample tickets have begun', begun, patience);
  await world.ask('/v1/teams', { id: 'sued', label: 'Informationstechnologie-Betriebsführungsmannschaft Süd' });
  await world.ask('/v1/people', { id: 'aaa', name: longName, email: 'm@office.example.org', teams: ['sued'] });
}, startingMs);
afterAll(() => world?.stop(), startingMs);

describe.each([
  ['a desk', {}],
  ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
])('on %s', (_, options) => {
  let page: Page;
  let steady: SteadyPage;

  beforeAll(async () => {
    page = await world.signedIn(options);
    page.setDefaultTimeout(60_000);
    steady = await SteadyPage.of(page);
  }, startingMs);

  it.each(paths)('%s does not jump while its answers come, late and one after the other', async (path) => {
    const { sum, worst } = await steady.jumpedAt(new URL(path, world.stack.consoleUrl).href);
    expect({ path, sum, worst }).toEqual({ path, worst, sum: expect.any(Number) });
    expect(sum).toBeLessThanOrEqual(mostJump);
  });
});

describe.each([
  ['de-DE', 320],
  ['es-ES', 320],
])('a reader of %s, %i pixels wide, which is what 1280 are at 400 %%', (locale, width) => {
  let page: Page;

  beforeAll(async () => {
    page = await world.signedIn({ locale, viewport: { width, height: 640 } });
    page.setDefaultTimeout(60_000);
  }, startingMs);

  it.each(paths)('has all of %s without scrolling sideways, and every button whole', async (path) => {
    await world.goto(page, path);
    await page.locator('h1, main').first().waitFor();
    await page.waitForFunction(() => document.querySelectorAll('.mantine-Skeleton-root').length === 0);
    expect(await brokenOut(page)).toEqual([]);
  });
});

it.each([
  ['no-preference', 'sees that a page is on its way', true],
  ['reduce', 'sees nothing move', false],
] as const)('a reader whose wish for motion is %s %s', async (reducedMotion, _, moves) => {
  const page = await world.signedIn({ reducedMotion });
  await SteadyPage.of(page);
  await world.goto(page, '/people');
  await page.locator('.mantine-Skeleton-root').first().waitFor();
  expect(await page.evaluate(() => document.getAnimations().length > 0)).toBe(moves);
});
