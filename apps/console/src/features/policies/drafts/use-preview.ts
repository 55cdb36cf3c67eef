import { useEffect, useState } from 'react';
import { previewPage, type PreviewedTicket, type TicketChoice } from '../api/roll-outs';

/** As far as open tickets have been looked at. */
export type Preview = { tickets: PreviewedTicket[]; total?: number; done: boolean; error?: unknown };

/** More than anybody reads; the rest is rolled out all the same, and the dialog says so. */
export const lookedAtMost = 2_000;

const nothing: Preview = { tickets: [], done: false };

/** What would become of the open tickets of a choice, a page after the other; `undefined` looks at none. */
export function usePreview(id: string, document: string, choice: TicketChoice | undefined): Preview {
  const wanted = choice && JSON.stringify(choice);
  const [preview, setPreview] = useState(nothing);
  useEffect(() => {
    setPreview(nothing);
    if (wanted === undefined) return undefined;
    const stop = new AbortController();
    const look = async (): Promise<void> => {
      const tickets: PreviewedTicket[] = [];
      for (let after: number | undefined = 0; after !== undefined;) {
        const body = { document, tickets: JSON.parse(wanted) as TicketChoice, after };
        const page = await previewPage(id, body, stop.signal);
        tickets.push(...page.tickets);
        after = tickets.length < lookedAtMost ? page.next : undefined;
        if (!stop.signal.aborted) setPreview({ tickets: [...tickets], total: page.total, done: after === undefined });
      }
    };
    look().catch((error: unknown) => {
      if (!stop.signal.aborted) setPreview((before) => ({ ...before, done: true, error }));
    });
    return () => stop.abort();
  }, [id, document, wanted]);
  return preview;
}
