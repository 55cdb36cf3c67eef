import type { Path } from '../policy-problem';

/** Reads a place of the document as registers write it: `clocks.age.time`, `notifications.events[1]`. */
export function readKey(key: string): Path {
  return key.split('.').flatMap((step) => {
    const [, name, index] = /^(.+)\[(\d+)\]$/.exec(step) ?? [];
    return name === undefined ? [step] : [name, Number(index)];
  });
}
