import type { Page } from 'playwright-core';

/** What the Tab key comes by on a page, and what it should have come by. */
export type Walk = {
  /** Each stop by its role and name, in order. */
  stops: string[];
  /** Stops that look the same with and without the focus. */
  unseen: string[];
  /** What can be operated and was never come to. */
  missed: string[];
  /** Where the way went in a circle without leaving the page; nothing when it did not. */
  trappedAt?: string;
};

type Step = { name: string; unseen: boolean; end: 'left' | 'round' | 'trapped' | undefined };

const mostStops = 500;

/** Goes through a page by Tab alone, from its beginning until the way leaves it. */
export async function walk(page: Page): Promise<Walk> {
  await page.evaluate(prepare, true);
  const stops: Step[] = [];
  while (stops.length < mostStops) {
    await page.keyboard.press('Tab');
    const step = await page.evaluate(() =>
      (window as unknown as { walker: { step: () => Promise<Step> } }).walker.step(),
    );
    if (step.end === 'left' || step.end === 'round') break;
    stops.push(step);
    if (step.end === 'trapped') break;
  }
  const last = stops.at(-1);
  const missed = await page.evaluate(() =>
    (window as unknown as { walker: { missed: () => string[] } }).walker.missed(),
  );
  return {
    stops: stops.map(({ name }) => name),
    unseen: stops.filter(({ unseen }) => unseen).map(({ name }) => name),
    missed,
    ...(last?.end === 'trapped' || stops.length === mostStops ? { trappedAt: last?.name ?? '' } : {}),
  };
}

/** Presses Tab until something of this name has the focus; not at all when it has it. */
export async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  await page.evaluate(prepare, false);
  for (let presses = 0; presses < mostStops; presses++) {
    const at = await page.evaluate(() => (window as unknown as { walker: { name: () => string } }).walker.name());
    if (name.test(at)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`nothing called ${String(name)} is come to by ${key}`);
}

/** Runs in the page: remembers how everything looks without the focus, and hands out the steps. */
async function prepare(fromTheBeginning: boolean): Promise<void> {
  const operable =
    'a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex], [role="slider"]';
  const seen = new Set<Element>();
  const plain = new Map<Element, string>();

  const lookOf = (element: Element): string => {
    const label = element.id ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null;
    const around = [
      element,
      element.parentElement,
      element.nextElementSibling,
      label,
      element.closest('[data-active], .cm-editor'),
    ];
    return around
      .map((each) => {
        if (!each) return '';
        const style = getComputedStyle(each);
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor, top } = style;
        return [outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor, top].join();
      })
      .join('/');
  };
  const nameOf = (element: Element): string => {
    const words = [element.getAttribute('aria-labelledby') ?? ''].join(' ').split(' ').filter(Boolean);
    const labelled = words.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const labels = [...((element as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent).join(' ');
    const said = element.getAttribute('aria-label') ?? (labelled || labels || element.textContent || element.id);
    const kind = element.getAttribute('role') ?? element.tagName.toLowerCase();
    return `${kind} ${said.trim().replaceAll(/\s+/g, ' ').slice(0, 80)}`;
  };
  const isShown = (element: Element): boolean => {
    const label = (element as HTMLInputElement).labels?.[0];
    const box = (label ?? element).getBoundingClientRect();
    return element.checkVisibility({ visibilityProperty: true }) && box.width > 0 && box.height > 0;
  };
  const isOperable = (element: Element): boolean => {
    const { tabIndex, disabled, type, checked } = element as HTMLInputElement;
    // Of radios that belong together the chosen one is come to, and the arrows lead to the others.
    if (tabIndex < 0 || disabled || (type === 'radio' && !checked)) return false;
    return isShown(element) && !element.closest('[inert], [aria-hidden="true"]');
  };
  const settled = () =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
        .map(({ finished }) => finished),
    );

  if (fromTheBeginning) {
    const beginning = document.createElement('span');
    beginning.tabIndex = -1;
    document.body.prepend(beginning);
    beginning.focus();
    await settled();
    for (const element of document.querySelectorAll(operable)) plain.set(element, lookOf(element));
    beginning.remove();
  }
  let first: Element | undefined;
  let last: Element | undefined;
  let inside = 0;
  const walker = {
    name: () => nameOf(document.activeElement ?? document.body),
    step: async (): Promise<Step> => {
      const element = document.activeElement;
      if (!element || element === document.body || element === document.documentElement) {
        return { name: '', unseen: false, end: 'left' };
      }
      if (element === first) return { name: nameOf(element), unseen: false, end: 'round' };
      first ??= element;
      await settled();
      const before = plain.get(element);
      // An editor is told of its focus by a timer.
      for (let frames = 0; frames < 30 && before === lookOf(element); frames++)
        await new Promise(requestAnimationFrame);
      const unseen = before !== undefined && before === lookOf(element);
      // A date has a stop for each of its parts.
      inside = element === last && (element as HTMLInputElement).type === 'date' ? inside + 1 : 0;
      last = element;
      const end = seen.has(element) && (inside === 0 || inside > 6) ? 'trapped' : undefined;
      seen.add(element);
      return { name: nameOf(element), unseen, end };
    },
    missed: () =>
      [...document.querySelectorAll(operable)]
        .filter((element) => isOperable(element) && !seen.has(element))
        .map(nameOf),
  };
  Object.assign(window, { walker });
}
