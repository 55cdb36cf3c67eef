import { useQuery } from '@tanstack/react-query';
import { policiesQuery } from '../api/directory';

/** Gives the zone of a policy by its id, once policies have been read. */
export function useZoneOf(): (policy: string | undefined) => string | undefined {
  const policies = useQuery(policiesQuery).data;
  return (policy) => policies?.find(({ id }) => id === policy)?.zone;
}
