import type { Locator, Page } from 'playwright-core';
import type { ConsoleWorld } from './console-world';

/** A slow machine under load. */
export const patience = { timeout: 120_000 };

/** Opens a policy's draft and waits for its text. */
export async function drafting(world: ConsoleWorld, page: Page, path = '/policies/webbee/draft'): Promise<void> {
  await world.goto(page, path);
  await page.getByRole('heading', { level: 1 }).waitFor(patience);
  await draftText(page).waitFor(patience);
}

export const draftText = (page: Page): Locator => page.getByRole('textbox', { name: "The draft's text" });

/** Replaces the whole draft by Webbee's text with a change, as a paste does. */
export async function writeDraft(world: ConsoleWorld, page: Page, change: (before: string) => string): Promise<void> {
  const { document } = await world.ask<{ document: string }>('/v1/policies/webbee/document');
  await draftText(page).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(change(document));
}

/** The text as another version, without its own tests, which speak of its present times. */
export function asVersion(version: number, change = (text: string): string => text): (before: string) => string {
  return (before) => change(before.split(/^tests:$/m)[0]!.replace(/^version: \d+$/m, `version: ${version}`));
}

/** Critical tickets miss their target a second after their opening. */
export function tight(text: string): string {
  return text.replace('target: 48h', 'target: 1s').replace('warn: [at 36h, at 44h]', 'warn: [50%]');
}
