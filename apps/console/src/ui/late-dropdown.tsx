import type { Button } from '@mantine/core';
import { lazy, Suspense, useState, useTransition, type ComponentProps, type FunctionComponent } from 'react';
import { isAway } from '../api/connection';
import { patiently } from '../api/patiently';

export type TargetProps = ComponentProps<typeof Button<'button'>>;

/**
 * A button with a menu or a dialog that is read when the button is first reached for, so that no page waits at first for
 * what is seldom opened. `load` gives the same button with what opens from it, which takes its place when it is pressed.
 */
export function lateDropdown<Props extends object>(
  kind: 'menu' | 'dialog',
  Target: FunctionComponent<TargetProps>,
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  const Dropdown = lazy(async () => ({ default: await patiently(load) }));
  // Not while the server is away: some browsers remember a module that could not be read.
  const readAhead = () => void (isAway() || load().catch(() => undefined));
  return function LateDropdown(props) {
    const [isWanted, setWanted] = useState(false);
    const [isComing, begin] = useTransition();
    const waiting = (
      <Target
        aria-haspopup={kind}
        aria-expanded={false}
        aria-busy={isComing}
        onPointerEnter={readAhead}
        onFocus={readAhead}
        onClick={() => begin(() => setWanted(true))}
      />
    );
    return <Suspense>{isWanted ? <Dropdown {...props} /> : waiting}</Suspense>;
  };
}
