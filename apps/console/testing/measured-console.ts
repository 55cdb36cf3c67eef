import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
// eslint-disable-next-line @nx/enforce-module-boundaries -- the API with rows of its own, and no workers beside it.
import { ApiWorld } from '../../api/src/testing/api-world';
// eslint-disable-next-line @nx/enforce-module-boundaries -- the same.
import { firstCopy, seedTickets } from '../../api/src/testing/many-tickets';
import { openBrowser } from './open-browser';

/** How a first visit with an empty cache went: bytes of script by gzip and as sent, milliseconds since it began, and how much jumped. */
export type FirstLoad = {
  scriptBytes: number;
  sentBytes: number;
  scripts: number;
  paintMs: number;
  rowsMs: number;
  jumped: number;
};

/** The API on so many tickets, with a browser before it and without workers. */
export class MeasuredConsole {
  private constructor(
    readonly api: ApiWorld,
    readonly browser: Browser,
  ) {}

  static async withTickets(count: number): Promise<MeasuredConsole> {
    const api = await ApiWorld.begin({ TEMPORAL_ADDRESS: '127.0.0.1:1' });
    await seedTickets(api, count);
    return new MeasuredConsole(api, await openBrowser());
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.api.end();
  }

  /** A page of a browser that has never been here, signed in. */
  async newPage(): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'en-GB' });
    const { name, password } = this.api.administrator;
    const url = `${this.api.url}/v1/session`;
    const answer = await context.request.post(url, { data: { name, password }, headers: { origin: this.api.url } });
    expect(answer.status()).toBeLessThan(300);
    // The tour is for people.
    await context.addInitScript(() => localStorage.setItem('stepladder-tour', '["local/admin"]'));
    return context.newPage();
  }

  /** Opens the queue and waits for its rows. */
  async firstLoad(page: Page): Promise<FirstLoad> {
    const scripts: Response[] = [];
    page.on('response', (response) => response.url().endsWith('.js') && scripts.push(response));
    await page.addInitScript(watchPaints);
    await page.goto(this.api.url);
    await page.getByRole('row').nth(3).waitFor();
    const bodies = await Promise.all(scripts.map((script) => script.body()));
    await page.waitForFunction(() => (window as unknown as Watched).painted.rowsMs > 0);
    // The largest paint is told a little after it was.
    await page.waitForTimeout(500);
    const painted = await page.evaluate(() => (window as unknown as Watched).painted);
    const scriptBytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    const sent = await Promise.all(scripts.map((script) => script.request().sizes()));
    const sentBytes = sent.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    return { scriptBytes, sentBytes, scripts: bodies.length, ...painted };
  }

  /** Moves tickets at the top of the queue, so many a second, until told to stop; gives how many it was a second. */
  updating(perSecond: number): () => Promise<number> {
    const beganAt = performance.now();
    let [count, going] = [0, true];
    const move = async (): Promise<void> => {
      while (going) {
        count += 1;
        await this.api.dataSource.query(moved, [`local-${firstCopy + ((count * 37) % 900)}`]);
        const dueAt = beganAt + (count * 1_000) / perSecond;
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, dueAt - performance.now())));
      }
    };
    const done = move();
    return async () => {
      going = false;
      await done;
      return (count * 1_000) / (performance.now() - beganAt);
    };
  }
}

const moved = `WITH moved AS (UPDATE ticket SET version = version + 1, next_due_at = next_due_at + interval '3 minutes', next_breach_at = next_breach_at + interval '3 minutes'
    WHERE organisation = 'local' AND ticket_id = $1)
  UPDATE clock SET target_due_at = target_due_at + interval '3 minutes' WHERE organisation = 'local' AND ticket_id = $1`;

type Watched = { painted: { paintMs: number; rowsMs: number; jumped: number } };

/** Runs in the page: notes the largest paint, the frame with the first rows, and layout shifts. */
function watchPaints(): void {
  const painted = { paintMs: 0, rowsMs: 0, jumped: 0 };
  Object.assign(window, { painted });
  const watch = (type: string, see: (entry: PerformanceEntry & { value?: number }) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (painted.paintMs = startTime));
  watch('layout-shift', ({ value = 0 }) => (painted.jumped += value));
  new MutationObserver((_changes, observer) => {
    if (!document.querySelector('[role="row"] a')) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame((at) => (painted.rowsMs = at)));
  }).observe(document, { childList: true, subtree: true });
}
