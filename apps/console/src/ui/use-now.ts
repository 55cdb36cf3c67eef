import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let now = Date.now();
let timer: ReturnType<typeof setTimeout> | undefined;

function turnOver(): void {
  now = Date.now();
  timer = setTimeout(turnOver, 1000 - (now % 1000));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === undefined) turnOver();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
  };
}

/** The present instant, anew on each full second: one timer for a page, so that all countdowns turn over together. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}
