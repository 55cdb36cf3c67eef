import { useLocalStorage } from '@mantine/hooks';

export type Draft = {
  text: string;
  /** Whether there is anything that is not published. */
  isChanged: boolean;
  change: (text: string) => void;
  discard: () => void;
  /** Brings back what was discarded last; missing when nothing was. */
  undo?: () => void;
  forget: () => void;
};

type Kept = { text?: string; discarded?: string };

/** A draft, kept in this browser under a name until it is published or discarded; what was discarded can be brought back. */
export function useDraft(name: string, begin: string): Draft {
  const [{ text, discarded }, keep, forget] = useLocalStorage<Kept>({
    key: `stepladder.draft.${name}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  });
  return {
    text: text ?? begin,
    isChanged: text !== undefined && text !== begin,
    change: (next) => keep((before) => (next === (before.text ?? begin) ? before : { text: next })),
    discard: () => keep((before) => (before.text === undefined ? before : { discarded: before.text })),
    ...(discarded === undefined ? {} : { undo: () => keep({ text: discarded }) }),
    forget,
  };
}
