import { useMemo } from 'react';
import { freshCommandKey } from '../../../api/command-key';

/** The key of a wish: the same while it stays the same, so that trying again does it once; another wish has its own. */
export function useKeyFor(wish: unknown): string {
  const said = JSON.stringify(wish);
  return useMemo(() => ({ said, key: freshCommandKey() }), [said]).key;
}
