import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, reading, type Answer } from '../../../api/client';

/** What somebody did through the API. */
export type Deed = Answer<'/v1/audit'>['deeds'][number];

/** An absent field narrows nothing. */
export type AuditFilter = { person?: string; ticket?: string };

/** What was done, the newest first, a page at a time. */
export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit', filter],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...narrowing(filter), ...(pageParam ? { cursor: pageParam } : {}) };
      return reading(api.GET('/v1/audit', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    retry: false,
  });

/** Where the same is to be had as a table for spreadsheets. */
export function auditCsvPath(filter: AuditFilter): string {
  return `/v1/audit.csv?${new URLSearchParams(narrowing(filter)).toString()}`;
}

function narrowing(filter: AuditFilter): AuditFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));
}
