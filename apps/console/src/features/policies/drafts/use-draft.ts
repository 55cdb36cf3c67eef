import { useLocalStorage } from '@mantine/hooks';

export type Draft = {
  text: string;
  /** Whether there is anything that is not published. */
  isChanged: boolean;
  /** Whether versions were published since it was begun. */
  isBehind: boolean;
  change: (text: string) => void;
  discard: () => void;
  /** Brings back what was discarded last; missing when nothing was. */
  undo?: () => void;
  forget: () => void;
};

type Kept = { text?: string; begunAs?: number; discarded?: Omit<Kept, 'discarded'> };

/** What a draft begins as: a text, as which version. */
export type Begin = { text: string; version: number };

/** A draft, kept in this browser under a name until it is published or discarded; what was discarded can be brought back. */
export function useDraft(name: string, begin: Begin): Draft {
  const [{ text, begunAs = begin.version, discarded }, keep, forget] = useLocalStorage<Kept>({
    key: `stepladder.draft.${name}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  });
  const change = (next: string) =>
    keep((before) => {
      if (next === (before.text ?? begin.text)) return before;
      return { text: next, begunAs: before.begunAs ?? begin.version };
    });
  return {
    text: text ?? begin.text,
    isChanged: text !== undefined && text !== begin.text,
    isBehind: text !== undefined && begunAs < begin.version,
    change,
    discard: () => keep(({ discarded: _, ...before }) => (before.text === undefined ? before : { discarded: before })),
    ...(discarded === undefined ? {} : { undo: () => keep(discarded) }),
    forget,
  };
}
