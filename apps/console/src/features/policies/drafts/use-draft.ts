import { useLocalStorage } from '@mantine/hooks';
import { nextVersionOf } from './draft-text';

export type Draft = {
  text: string;
  /** Whether there is anything that is not published. */
  isChanged: boolean;
  /** Whether a version was published since it was begun. */
  isBehind: boolean;
  change: (text: string) => void;
  /** Goes on as the next version there may be, with the same words. */
  catchUp: () => void;
  discard: () => void;
  /** Brings back what was discarded last; missing when nothing was. */
  undo?: () => void;
  forget: () => void;
};

/** What a draft begins as: a text, and the version that it would be. */
export type Begin = { text: string; version: number };

type Written = { text?: string; begunAs?: number };
type Kept = Written & { discarded?: Written };

/** A draft, kept in this browser under a name until it is published or discarded; what was discarded can be brought back. */
export function useDraft(name: string, begin: Begin): Draft {
  const [{ text, begunAs = begin.version, discarded }, keep, forget] = useLocalStorage<Kept>({
    key: `stepladder.draft.${name}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  });
  return {
    text: text ?? begin.text,
    isChanged: text !== undefined && text !== begin.text,
    isBehind: text !== undefined && begunAs < begin.version,
    change: (next) =>
      keep((before) => {
        if (next === (before.text ?? begin.text)) return before;
        return { text: next, begunAs: before.begunAs ?? begin.version };
      }),
    catchUp: () =>
      keep((before) => ({ text: nextVersionOf(before.text ?? begin.text, begin.version), begunAs: begin.version })),
    discard: () => keep(({ discarded: _, ...written }) => (written.text === undefined ? {} : { discarded: written })),
    ...(discarded === undefined ? {} : { undo: () => keep(discarded) }),
    forget,
  };
}
