import { useSyncExternalStore } from 'react';

/** Whether the API answered when last asked, and since when it has not. */
export type Connection = { state: 'up'; answeredAt: number } | { state: 'down'; answeredAt: number };

const listeners = new Set<() => void>();
let connection: Connection = { state: 'up', answeredAt: Date.now() };

function become(next: Connection): void {
  connection = next;
  for (const listener of listeners) listener();
}

/** Notes that the API answered, whatever it said. */
export function noteAnswer(): void {
  become({ state: 'up', answeredAt: Date.now() });
}

/** Notes that the API did not answer. */
export function noteSilence(): void {
  if (connection.state === 'up') become({ state: 'down', answeredAt: connection.answeredAt });
}

/** Whether the API did not answer when last asked. */
export function isAway(): boolean {
  return connection.state === 'down';
}

let streaming = false;

/** Notes whether news arrives by itself. */
export function noteStream(up: boolean): void {
  if (streaming === up) return;
  streaming = up;
  for (const listener of listeners) listener();
}

/** Whether news arrives by itself, so that what is shown is no older than a moment. */
export function useStreaming(): boolean {
  return useSyncExternalStore(subscribe, () => streaming);
}

/** How long until lists and pages ask again: often, unless news arrives by itself and asking is only a safety net. */
export function refreshMs(): number {
  return streaming ? 30_000 : 3_000;
}

/** The connection to the API as the latest requests found it. */
export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, () => connection);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
