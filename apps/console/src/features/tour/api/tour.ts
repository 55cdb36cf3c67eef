import { useSyncExternalStore } from 'react';

const key = 'stepladder-tour';
const hearers = new Set<() => void>();
let restarted = false;

/** Shows the tour again, whoever has seen it. */
export function startTour(): void {
  restarted = true;
  tell();
}

/** Whether somebody asked for the tour, who then goes on in it. */
export function isAskedFor(): boolean {
  return restarted;
}

/** Remembers in this browser that somebody has seen the tour or does not want it. */
export function endTour(who: string): void {
  restarted = false;
  localStorage.setItem(key, JSON.stringify([...new Set([...seenBy(), who])]));
  tell();
}

/** Whether the tour is on: for somebody who has not seen it in this browser, or when it was asked for. */
export function useTour(who: string): boolean {
  return useSyncExternalStore(listen, () => restarted || !seenBy().includes(who));
}

function seenBy(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

function listen(hear: () => void): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}

function tell(): void {
  for (const hear of hearers) hear();
}
