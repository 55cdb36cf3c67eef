import { useEffect, useState } from 'react';

/**
 * Gives the focus back to whatever had it before, for a dialog that is on the page only while it is open: one that stays
 * there, closed, does so by itself.
 */
export function useFocusBack(): void {
  // While it is drawn first: afterwards the dialog has taken the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement) before.focus();
    },
    [before],
  );
}
