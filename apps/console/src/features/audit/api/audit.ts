import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { request } from '../../../api/request';

/** What somebody did through the API. */
export type Deed = {
  id: string;
  at: string;
  actor: string;
  actorName?: string;
  action: string;
  subject: string;
  outcome?: 'accepted' | 'refused' | 'pending';
  reasons?: string[];
};

/** An absent field narrows nothing. */
export type AuditFilter = { person?: string; ticket?: string };

/** What was done, the newest first, a page at a time. */
export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit', filter],
    queryFn: ({ pageParam, signal }) => {
      const query = narrowing(filter);
      if (pageParam) query.set('cursor', pageParam);
      return request<{ deeds: Deed[]; next: string | null }>(`/v1/audit?${query.toString()}`, { signal });
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    retry: false,
  });

/** Where the same is to be had as a table for spreadsheets. */
export function auditCsvPath(filter: AuditFilter): string {
  return `/v1/audit.csv?${narrowing(filter).toString()}`;
}

function narrowing(filter: AuditFilter): URLSearchParams {
  return new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));
}
