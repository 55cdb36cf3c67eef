import { queryOptions } from '@tanstack/react-query';
import { request } from '../../../api/request';
import type { CalendarYear, Diagram, Diff, Explained, Policy, PolicyInFull, PolicyText, Tested } from './policy';

const rarelyChangesMs = 60_000;
/** A published version never changes. */
const neverChangesMs = Infinity;

const pathOf = (id: string) => `/v1/policies/${encodeURIComponent(id)}`;

export const policyListQuery = queryOptions({
  queryKey: ['policy-list'],
  queryFn: async ({ signal }) => (await request<{ policies: Policy[] }>('/v1/policies', { signal })).policies,
  staleTime: rarelyChangesMs,
});

export const policyDetailQuery = (id: string) =>
  queryOptions({
    queryKey: ['policy-detail', id],
    queryFn: ({ signal }) => request<PolicyInFull>(pathOf(id), { signal }),
    staleTime: rarelyChangesMs,
  });

function pageQuery<Answer>(id: string, page: string) {
  return queryOptions({
    queryKey: ['policy-page', id, page],
    queryFn: ({ signal }) => request<Answer>(`${pathOf(id)}/${page}`, { signal }),
    staleTime: neverChangesMs,
  });
}

export const documentQuery = (id: string, version: number) => pageQuery<PolicyText>(id, `document?version=${version}`);

export const explainedQuery = (id: string, version: number) => pageQuery<Explained>(id, `explained?version=${version}`);

export const diagramQuery = (id: string, version: number) => pageQuery<Diagram>(id, `diagram?version=${version}`);

export const daysQuery = (id: string, version: number, calendar: string, year: number) =>
  pageQuery<CalendarYear>(id, `calendars/${encodeURIComponent(calendar)}/days?version=${version}&year=${year}`);

export const diffQuery = (id: string, from: number, to: number) => pageQuery<Diff>(id, `diff?from=${from}&to=${to}`);

/** Runs the tests that a document carries; the same text gives the same answer. */
export const testsQuery = (document: string) =>
  queryOptions({
    queryKey: ['policy-tests', document],
    queryFn: ({ signal }) => request<Tested>('/v1/policies/test', { method: 'POST', body: { document }, signal }),
    staleTime: neverChangesMs,
  });
