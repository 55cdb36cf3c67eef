import { queryOptions } from '@tanstack/react-query';
import { api, reading } from '../../../api/client';

const rarelyChangesMs = 60_000;
/** A published version never changes. */
const neverChangesMs = Infinity;

export const policyListQuery = queryOptions({
  queryKey: ['policy-list'],
  queryFn: async ({ signal }) => (await reading(api.GET('/v1/policies', { signal }))).policies,
  staleTime: rarelyChangesMs,
});

export const policyDetailQuery = (id: string) =>
  queryOptions({
    queryKey: ['policy-detail', id],
    queryFn: ({ signal }) => reading(api.GET('/v1/policies/{id}', { params: { path: { id } }, signal })),
    staleTime: rarelyChangesMs,
  });

const ofVersion = (id: string, version: number) => ({ path: { id }, query: { version: String(version) } });

export const documentQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['policy-page', id, 'document', version],
    queryFn: ({ signal }) => reading(api.GET('/v1/policies/{id}/document', { params: ofVersion(id, version), signal })),
    staleTime: neverChangesMs,
  });

export const explainedQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['policy-page', id, 'explained', version],
    queryFn: ({ signal }) =>
      reading(api.GET('/v1/policies/{id}/explained', { params: ofVersion(id, version), signal })),
    staleTime: neverChangesMs,
  });

export const diagramQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['policy-page', id, 'diagram', version],
    queryFn: ({ signal }) => reading(api.GET('/v1/policies/{id}/diagram', { params: ofVersion(id, version), signal })),
    staleTime: neverChangesMs,
  });

export const daysQuery = (id: string, version: number, calendar: string, year: number) =>
  queryOptions({
    queryKey: ['policy-page', id, 'days', version, calendar, year],
    queryFn: ({ signal }) => {
      const params = { path: { id, calendar }, query: { version: String(version), year: String(year) } };
      return reading(api.GET('/v1/policies/{id}/calendars/{calendar}/days', { params, signal }));
    },
    staleTime: neverChangesMs,
  });

export const diffQuery = (id: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['policy-page', id, 'diff', from, to],
    queryFn: ({ signal }) => {
      const params = { path: { id }, query: { from: String(from), to: String(to) } };
      return reading(api.GET('/v1/policies/{id}/diff', { params, signal }));
    },
    staleTime: neverChangesMs,
  });

/** Runs the tests that a document carries; the same text gives the same answer. */
export const testsQuery = (document: string) =>
  queryOptions({
    queryKey: ['policy-tests', document],
    queryFn: ({ signal }) => reading(api.POST('/v1/policies/test', { body: { document }, signal })),
    staleTime: neverChangesMs,
  });
