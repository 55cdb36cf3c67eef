import { useEffect, useState } from 'react';
import { previewPage, type GoneRung, type PreviewedTicket, type PreviewWish } from '../api/roll-outs';

/** As far as open tickets have been looked at; `gone` are rungs that a ticket stands on and the version does not have. */
export type Preview = { tickets: PreviewedTicket[]; gone: GoneRung[]; total?: number; done: boolean; error?: unknown };

const nothing: Preview = { tickets: [], gone: [], done: false };

/** What would become of all open tickets of a choice, a page after the other; `undefined` looks at none. */
export function usePreview(wish: PreviewWish | undefined): Preview {
  const wanted = wish && JSON.stringify(wish);
  const [preview, setPreview] = useState(nothing);
  useEffect(() => {
    // Where a rung goes is being chosen while this is looked at again: what it is chosen from stays meanwhile.
    setPreview((before) => (wanted === undefined ? nothing : { ...nothing, gone: before.gone }));
    if (wanted === undefined) return undefined;
    const stop = new AbortController();
    look(JSON.parse(wanted) as PreviewWish, stop.signal, setPreview).catch((error: unknown) => {
      if (!stop.signal.aborted) setPreview((before) => ({ ...before, done: true, error }));
    });
    return () => stop.abort();
  }, [wanted]);
  return preview;
}

type Show = (change: (before: Preview) => Preview) => void;

async function look(wish: PreviewWish, signal: AbortSignal, show: Show): Promise<void> {
  const tickets: PreviewedTicket[] = [];
  let gone: GoneRung[] = [];
  for (let after: number | undefined = 0; after !== undefined;) {
    const page = await previewPage(wish, after, signal);
    if (signal.aborted) return;
    tickets.push(...page.tickets);
    gone = together(gone, page.gone);
    after = page.next;
    const [seen, done] = [{ tickets: [...tickets], total: page.total }, after === undefined];
    const known = gone;
    show((before) => ({ ...seen, done, gone: done ? known : [...known, ...missingIn(known, before.gone)] }));
  }
}

/** The rungs of two pages, each once with the tickets of both. */
function together(some: GoneRung[], more: GoneRung[]): GoneRung[] {
  const both = some.map((rung) => {
    const same = more.find(({ id }) => id === rung.id);
    if (!same) return rung;
    const instead = [...rung.instead, ...missingIn(rung.instead, same.instead)];
    return { ...rung, tickets: rung.tickets + same.tickets, instead };
  });
  return [...both, ...missingIn(some, more)];
}

function missingIn<Item extends { id: string }>(some: Item[], more: Item[]): Item[] {
  return more.filter(({ id }) => !some.some((each) => each.id === id));
}
