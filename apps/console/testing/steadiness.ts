import type { Page, Request } from 'playwright-core';
// eslint-disable-next-line @nx/enforce-module-boundaries -- tools belong to no package, and this is how they wait.
import { until } from '../../../tools/testing/until';

/** How late each answer comes: later than any page is drawn without it. */
const latencyMs = 250;
const patienceMs = 60_000;

type Jump = { value: number; of: string[] };
type Watched = { jumps: Jump[] };

/** Of a page with answers that come late: how much it has jumped since it was opened, and what did. */
export class SteadyPage {
  private readonly awaited = new Set<Request>();

  private constructor(private readonly page: Page) {
    // News comes over one request that never ends.
    page.on('request', (request) => !request.url().includes('/v1/events') && this.awaited.add(request));
    const answered = (request: Request) => this.awaited.delete(request);
    page.on('requestfinished', answered);
    page.on('requestfailed', answered);
  }

  static async of(page: Page): Promise<SteadyPage> {
    const client = await page.context().newCDPSession(page);
    const unlimited = { downloadThroughput: -1, uploadThroughput: -1 };
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', { offline: false, latency: latencyMs, ...unlimited });
    await page.addInitScript(watchJumps);
    return new SteadyPage(page);
  }

  /** Opens an address, waits until everything asked for is there and drawn, and gives the sum of layout shifts with the worst. */
  async jumpedAt(url: string): Promise<{ sum: number; worst: Jump | undefined }> {
    this.awaited.clear();
    await this.page.goto(url);
    await this.page.locator('h1, main').first().waitFor();
    do {
      await until('everything is answered', async () => this.awaited.size === 0 || undefined, patienceMs);
      await this.page.waitForFunction(() => document.querySelectorAll('.mantine-Skeleton-root').length === 0);
      await this.page.evaluate(drawn);
    } while (this.awaited.size > 0);
    const jumps = await this.page.evaluate(() => (window as unknown as Watched).jumps);
    const [worst] = jumps.toSorted((a, b) => b.value - a.value);
    return { sum: jumps.reduce((sum, { value }) => sum + value, 0), worst };
  }
}

/** Runs in the page: notes what moved without the reader having done anything. */
function watchJumps(): void {
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node?: Node | null }[] };
  const jumps: Jump[] = [];
  Object.assign(window, { jumps });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[])
      if (!hadRecentInput) jumps.push({ value, of: sources.map(({ node }) => node?.textContent?.slice(0, 60) ?? '') });
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: some frames on, what there was to draw has been drawn. */
async function drawn(): Promise<void> {
  for (let frames = 0; frames < 10; frames++) await new Promise(requestAnimationFrame);
}

/** What a narrow page does not hold: it scrolls sideways, a button is beyond its edge, or its words are cut off. */
export function brokenOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    for (const button of document.querySelectorAll('button, a[role="button"], .mantine-Button-root')) {
      const { width, right } = button.getBoundingClientRect();
      if (width === 0 || getComputedStyle(button).visibility === 'hidden') continue;
      const name = button.getAttribute('aria-label') ?? button.textContent ?? '';
      if (right > clientWidth + 1 && !scrolls(button.parentElement)) found.push(`“${name}” is beyond the edge`);
      const label = button.querySelector('.mantine-Button-label');
      if (label?.textContent && label.clientWidth > 0 && label.scrollWidth > label.clientWidth + 1)
        found.push(`“${name}” is cut off`);
    }
    return found;
  });
}
