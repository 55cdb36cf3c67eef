import { useQuery } from '@tanstack/react-query';
import { policiesQuery } from '../api/directory';

/** The zone of a policy by its id; undefined where it is not known, or not yet. */
export type ZoneOf = (policy: string | undefined) => string | undefined;

/** Gives the zones of policies; called by a page, so that they are read beside its list and not after it. */
export function useZoneOf(): ZoneOf {
  const policies = useQuery(policiesQuery).data;
  return (policy) => policies?.find(({ id }) => id === policy)?.zone;
}
