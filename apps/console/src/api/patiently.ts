import { isAway, noteAnswer, noteSilence } from './connection';

const askAgainMs = 3_000;

/**
 * Loads a part of the console: code or words. While the server is away it waits and tries again, so that whoever goes to
 * another page loses neither the console nor what is on it. Fails when the server answers and has no such part any more.
 */
export async function patiently<Part>(load: () => Promise<Part>): Promise<Part> {
  let wasAway = true;
  // Some browsers remember a module that could not be read for as long as the page is open: none is asked for in vain.
  if (isAway()) await untilAnswered();
  for (;;) {
    try {
      return await load();
    } catch (error) {
      if (!wasAway) throw error;
      wasAway = await untilAnswered();
      await styleAgain();
    }
  }
}

/** Resolves once the server answers; whether it did not at first. */
async function untilAnswered(): Promise<boolean> {
  for (let wasAway = false; ; wasAway = true) {
    const answer = await fetch('/health', { cache: 'no-store' }).catch(() => undefined);
    if (answer) {
      noteAnswer();
      return wasAway;
    }
    noteSilence();
    await new Promise((resolve) => setTimeout(resolve, askAgainMs));
  }
}

/** A stylesheet that could not be loaded with its page is asked for once only: here it is asked for anew. */
async function styleAgain(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const failed = links.filter((link) => !isRead(link));
  await Promise.all(
    failed.map(async (link) => {
      const again = link.cloneNode() as HTMLLinkElement;
      const settled = new Promise((resolve) => {
        again.addEventListener('load', resolve, { once: true });
        again.addEventListener('error', resolve, { once: true });
      });
      link.replaceWith(again);
      await settled;
    }),
  );
}

/** A stylesheet that could not be fetched has rules that nobody may look at. */
function isRead({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet !== null && sheet.cssRules.length > 0;
  } catch {
    return false;
  }
}
