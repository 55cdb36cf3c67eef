import { useState } from 'react';
import type { RungsInstead, TicketChoice } from '../api/roll-outs';

/** Tickets chosen one by one: all but those named, or those named alone. */
export type Picked = { all: boolean; but: string[] };

/** Which of the tickets that are looked at go along, and where those go whose rung is no more. */
export type Going = {
  picked: Picked;
  pick: (picked: Picked) => void;
  rungs: RungsInstead;
  /** Where a rung goes; `undefined` is nowhere. */
  map: (rung: string, instead: string | undefined) => void;
};

export const everyTicket: Picked = { all: true, but: [] };

/** At first every ticket goes along, and no rung goes anywhere. */
export function useGoing(): Going {
  const [picked, pick] = useState(everyTicket);
  const [rungs, setRungs] = useState<RungsInstead>({});
  const map = (rung: string, instead: string | undefined) =>
    setRungs(({ [rung]: _, ...others }) => (instead === undefined ? others : { ...others, [rung]: instead }));
  return { picked, pick, rungs, map };
}

export function isPicked({ all, but }: Picked, id: string): boolean {
  return all !== but.includes(id);
}

/** The same with one ticket more or less. */
export function picking({ all, but }: Picked, id: string): Picked {
  return { all, but: but.includes(id) ? but.filter((each) => each !== id) : [...but, id] };
}

/** How many of so many. */
export function countPicked({ all, but }: Picked, total: number): number {
  return all ? total - but.length : but.length;
}

/** As many tickets as the API lets be named one by one. */
export const mostNamed = 1_000;

/** What the API is told of a choice of so many tickets; undefined when somebody has picked none of them, or named too many. */
export function bodyOf(
  { picked: { all, but }, rungs }: Pick<Going, 'picked' | 'rungs'>,
  total = Infinity,
  choice: TicketChoice = {},
) {
  const leavesOutAll = all && but.length > 0 && but.length >= total;
  if (leavesOutAll || (!all && but.length === 0) || but.length > mostNamed) return undefined;
  const one = all ? { except: but } : { ids: but };
  const tickets = but.length === 0 ? choice : { ...choice, ...one };
  return {
    ...(Object.keys(tickets).length === 0 ? {} : { tickets }),
    ...(Object.keys(rungs).length === 0 ? {} : { rungs }),
  };
}
