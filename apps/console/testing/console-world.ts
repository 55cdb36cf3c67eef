import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { APIResponse, Browser, BrowserContextOptions, Page } from 'playwright-core';
// eslint-disable-next-line @nx/enforce-module-boundaries -- tools belong to no package, and this is where stacks come from.
import { startStack, type StackOptions } from '../../../tools/testing/stack';
import { openBrowser } from './open-browser';

type Credentials = { name: string; password: string };
export type Stack = Awaited<ReturnType<typeof startStack>>;

/** How long a stack may take to start or stop on a loaded machine. */
export const startingMs = 180_000;
const pictures = join(__dirname, '../../../docs/console');
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** The whole product on free ports, a browser before it, and somebody signed in. */
export class ConsoleWorld {
  private constructor(
    readonly stack: Stack,
    readonly browser: Browser,
  ) {}

  static async start(options: StackOptions = {}): Promise<ConsoleWorld> {
    return new ConsoleWorld(await startStack(options), await openBrowser());
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.stack.stop();
  }

  /** A page of a browser of its own, signed in as the administrator or somebody else; by default on a desk in Rome. */
  async signedIn(
    { newcomer = false, ...options }: PageOptions = {},
    who: Credentials = this.stack.admin,
  ): Promise<Page> {
    const context = await this.browser.newContext({
      timezoneId: 'Europe/Rome',
      locale: 'en-GB',
      viewport: { width: 1280, height: 860 },
      ...options,
    });
    const answer = await context.request.post(`${this.stack.apiUrl}/v1/session`, {
      data: { name: who.name, password: who.password },
      headers: { origin: new URL(this.stack.consoleUrl).origin },
    });
    expect(answer.status()).toBeLessThan(300);
    const page = await context.newPage();
    if (!newcomer) await context.addInitScript(knowTheTour, await whoIsSignedIn(answer));
    return page;
  }

  /** The same for somebody who has never been here, whom the tour awaits. */
  newcomer(options: BrowserContextOptions = {}): Promise<Page> {
    return this.signedIn({ ...options, newcomer: true });
  }

  /** Asks the API as the administrator; gives the parsed answer and insists on success. */
  async ask<Answer>(path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${this.stack.apiUrl}${path}`, {
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      headers: { authorization: `Bearer ${this.stack.admin.apiKey}`, 'content-type': 'application/json' },
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  }

  async goto(page: Page, path: string): Promise<void> {
    await page.goto(new URL(path, this.stack.consoleUrl).href);
  }
}

type PageOptions = BrowserContextOptions & { newcomer?: boolean };
type SignedIn = { organisation: string; name: string; person: { id: string } | null };

async function whoIsSignedIn(answer: APIResponse): Promise<string> {
  const { organisation, name, person } = (await answer.json()) as SignedIn;
  return `${organisation}/${person?.id ?? name}`;
}

/** In the page: somebody has seen the tour, which would stand before what a test looks at. */
function knowTheTour(who: string): void {
  localStorage.setItem('stepladder-tour', JSON.stringify([who]));
}

type Violation = { id: string; help: string; nodes: { html: string; failureSummary?: string }[] };

/** What fades in is paler than it will be: everything that moves to an end has come to it, and so has what that began. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const ending = () =>
      document
        .getAnimations()
        .filter((each) => each.playState === 'running' && each.effect?.getComputedTiming().iterations !== Infinity);
    for (let still = 0; still < 3; still += ending().length === 0 ? 1 : 0) {
      await Promise.allSettled(ending().map(({ finished }) => finished));
      await frame();
    }
  });
}

/** What axe finds against WCAG 2.2 A and AA on the page as it stands: nothing. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await atRest(page);
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { run } = (window as unknown as { axe: { run: (at: Document, how: unknown) => Promise<unknown> } }).axe;
    const found = (await run(document, { runOnly: { type: 'tag', values: tags } })) as { violations: Violation[] };
    return found.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.slice(0, 5).map(({ html, failureSummary }) => ({ html, failureSummary })),
    }));
  });
  expect(violations).toEqual([]);
}

/** Keeps a picture of the page for the documents: `docs/console/<name>.png`. */
export async function shoot(page: Page, name: string): Promise<void> {
  const path = join(pictures, `${name}.png`);
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
}
