import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from './session';

/** Whether somebody with these rights may; an administrator may everything. */
export function may(rights: readonly string[], right: string): boolean {
  return rights.includes(right) || rights.includes('admin');
}

/** Whether whoever is signed in may. */
export function useMay(right: string): boolean {
  const { data: session } = useQuery(sessionQuery);
  return may(session?.rights ?? [], right);
}
