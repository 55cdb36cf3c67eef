import { lazyRouteComponent } from '@tanstack/react-router';
import type { FunctionComponent } from 'react';
import { patiently } from '../api/patiently';

/** A page whose code is loaded when it is first gone to, also when that has to wait for the server. */
export function lazyPage<Name extends string>(load: () => Promise<Record<Name, FunctionComponent>>, name: Name) {
  return lazyRouteComponent(() => patiently(load), name);
}
