import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Page } from 'playwright-core';
// eslint-disable-next-line @nx/enforce-module-boundaries -- tools belong to no package, and this is where processes are found.
import { withProc } from '../../../tools/testing/processes';
// eslint-disable-next-line @nx/enforce-module-boundaries -- tools belong to no package, and this is how a part is stopped.
import { takeDown, type TakenDown } from '../../../tools/testing/take-down';
import { ConsoleWorld, expectNoAxeViolations, shoot, startingMs } from '../testing/console-world';

const patience = { timeout: 60_000 };
const subject = 'The till does not print';
const words = 'Called the shop: the cash drawer was unplugged.';

withProc('a server that is stopped and started again under open pages', () => {
  let world: ConsoleWorld;
  let ticket: Page;
  let queue: Page;
  let wall: Page;
  let api: TakenDown;
  let started: ChildProcess | undefined;
  let id: string;

  const opened = async (what: string): Promise<string> => {
    const requester = { name: 'Nora Needham', email: 'nora@example.org' };
    return (await world.ask<{ id: string }>('/v1/tickets', { policy: 'webbee', subject: what, requester })).id;
  };
  const away = (page: Page) => page.getByRole('status').filter({ hasText: /No answer/ });
  const live = (page: Page) => page.getByText('Live', { exact: true });
  const dialog = () => ticket.getByRole('dialog');

  beforeAll(async () => {
    world = await ConsoleWorld.start({ env: { RESTART: 'off' } });
    id = await opened(subject);
    [ticket, queue, wall] = [await world.signedIn(), await world.signedIn(), await world.signedIn()];
    await world.goto(ticket, `/tickets/${id}`);
    await world.goto(queue, '/');
    await world.goto(wall, '/wall');
    await ticket.getByRole('region', { name: 'Timeline' }).getByText('Opened').first().waitFor(patience);
    await queue.getByRole('row').filter({ hasText: subject }).waitFor(patience);
    await wall.getByRole('heading', { level: 1 }).waitFor(patience);
    for (const page of [ticket, queue]) await live(page).waitFor(patience);
    await ticket.getByRole('button', { name: 'Note', exact: true }).click();
    await dialog().getByRole('textbox').fill(words);
    api = await takeDown(world.stack.dataDir, 'api');
  }, startingMs);

  afterAll(async () => {
    if (started) {
      started.kill('SIGTERM');
      await once(started, 'close');
    }
    await world?.stop();
  }, startingMs);

  it('they say that there is no answer and since when, and keep what they show', async () => {
    for (const page of [ticket, queue, wall]) await away(page).waitFor(patience);
    await ticket.getByRole('heading', { level: 1, name: subject, includeHidden: true }).waitFor();
    await queue.getByRole('row').filter({ hasText: subject }).waitFor();
    expect(await dialog().getByRole('textbox').inputValue()).toBe(words);
    await expectNoAxeViolations(queue);
    await shoot(queue, 'queue-offline');
  });

  it('what is sent meanwhile is not lost: it says that nobody answered and keeps the words', async () => {
    await dialog().getByRole('button', { name: 'Note', exact: true }).click();
    await dialog().getByRole('alert').filter({ hasText: 'does not answer' }).waitFor(patience);
    expect(await dialog().getByRole('textbox').inputValue()).toBe(words);
  });

  it('a page that was never opened waits for the server, in the frame that is there', async () => {
    await queue.getByRole('link', { name: subject }).click();
    await queue.getByRole('status').filter({ hasText: 'This page appears as soon as it does' }).waitFor(patience);
    await queue.getByRole('navigation').getByRole('link', { name: 'Queue' }).waitFor();
  });

  it('with the server back all of them heal by themselves, without a reload', async () => {
    await queue.evaluate(() => Object.assign(window, { neverReloaded: true }));
    started = api.start();
    await queue.getByRole('heading', { level: 1, name: subject }).waitFor(patience);
    expect(await queue.evaluate(() => 'neverReloaded' in window)).toBe(true);
    await queue.getByRole('region', { name: 'Ladder' }).getByText('has it now').waitFor(patience);
    expect(await styled(queue)).toBe(true);
    for (const page of [ticket, queue]) await live(page).waitFor(patience);
    await away(wall).waitFor({ ...patience, state: 'detached' });
    await queue.getByRole('navigation').getByRole('link', { name: 'Queue' }).click();
    await opened('The scanner is silent');
    await queue.getByRole('row').filter({ hasText: 'The scanner is silent' }).waitFor(patience);
  });

  it('the same note is sent again, and stands on the timeline once', async () => {
    expect(await dialog().getByRole('textbox').inputValue()).toBe(words);
    await dialog().getByRole('button', { name: 'Note', exact: true }).click();
    await dialog().waitFor({ ...patience, state: 'hidden' });
    const timeline = ticket.getByRole('region', { name: 'Timeline' });
    await timeline.getByText(words).waitFor(patience);
    expect(await timeline.getByText(words).count()).toBe(1);
  });
});

/** Whether every stylesheet that the page asks for is there, and not empty as one that could not be read. */
function styled(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].every(
      ({ sheet }) => sheet !== null && sheet.cssRules.length > 0,
    ),
  );
}
