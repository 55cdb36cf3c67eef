import { useCallback, useState } from 'react';

/** The tickets that are selected, by id, each with the policy whose words it is asked in. */
export type Selected = ReadonlyMap<string, string>;

/** What is to be known of a ticket to select it. */
export type Selectable = { id: string; policy: string };

/** Which rows are selected; the functions stay the same for the life of the page. */
export function useSelection() {
  const [selected, setSelected] = useState<Selected>(new Map());
  /** Selects all of these, or none of them if all are. */
  const toggle = useCallback((tickets: Selectable[]) => {
    setSelected((before) => {
      const after = new Map(before);
      const all = tickets.every(({ id }) => before.has(id));
      for (const { id, policy } of tickets) {
        if (all) after.delete(id);
        else after.set(id, policy);
      }
      return after;
    });
  }, []);
  const clear = useCallback(() => setSelected(new Map()), []);
  return { selected, toggle, clear };
}
