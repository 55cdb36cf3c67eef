import type { Page } from 'playwright-core';
import { wordsOf } from './spoken';

/** Words that English has and neither Italian nor German: where one stands, English was left. */
const telling =
  /\b(the|of|and|because|unless|this|that|have|with|nobody|somebody|nothing|from|when|until|which|yet)\b/i;

/** What English says otherwise than the language: whole texts of ours. */
function ownEnglish(language: string): Set<string> {
  const [english, other] = [wordsOf('en'), wordsOf(language)];
  const said = new Set(Object.values(other).flatMap((words) => Object.values(words)));
  return new Set(
    Object.values(english)
      .flatMap((words) => Object.values(words))
      .filter((text) => !text.includes('{{') && !said.has(text)),
  );
}

/** Texts and labels on the page that are English of ours; what is marked as English, and code, is meant to be. */
export async function englishLeft(page: Page, language: 'it' | 'de'): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const meant = (element: Element) =>
      element.closest('[lang="en"], code, pre, script, noscript, style, svg, .mono, .cm-editor');
    const seen: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement && !meant(node.parentElement)) seen.push(node.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]'))
      if (!meant(element))
        for (const name of ['aria-label', 'placeholder', 'title', 'alt']) seen.push(element.getAttribute(name) ?? '');
    return [document.title, ...seen].map((text) => text.trim()).filter((text) => text !== '');
  });
  const own = ownEnglish(language);
  return [...new Set(texts)].filter((text) => own.has(text) || telling.test(text));
}
