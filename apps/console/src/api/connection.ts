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

/** The connection to the API as the latest requests found it. */
export function useConnection(): Connection {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => connection,
  );
}
