import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, reading, type Answer } from '../../../api/client';
import type { paths } from '../../../api/schema';

/** What a report is narrowed to; days of the reader's, both included. */
export type ReportFilter = { policy?: string; from?: string; to?: string; priority?: string; area?: string };

/** With its figure, what the tickets behind a number are asked for by. */
export type Where = Record<string, string>;
export type Behind = { figure: BehindQuery['figure']; where: Where; title: string };
type BehindQuery = paths['/v1/reports/tickets']['get']['parameters']['query'];

/** A report as the API gives it. */
export type Report = Answer<'/v1/reports'>;
export type Attained = Report['attainment']['all'];
export type Lasted = Report['tierTime'][number];
export type Counted = Report['escalatedTo'][number];
export type BehindTickets = Answer<'/v1/reports/tickets'>;

/** Every figure of a filter; under `tickets`, because it changes with them. */
export const reportQuery = (filter: ReportFilter) =>
  queryOptions({
    queryKey: ['tickets', 'report', filter],
    queryFn: ({ signal }) => reading(api.GET('/v1/reports', { params: { query: queryOf(filter) }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
    retry: false,
  });

/** The tickets behind one number. */
export const behindQuery = (filter: ReportFilter, { figure, where }: Behind) =>
  queryOptions({
    queryKey: ['tickets', 'report-behind', filter, figure, where],
    queryFn: ({ signal }) =>
      reading(api.GET('/v1/reports/tickets', { params: { query: { ...queryOf(filter), ...where, figure } }, signal })),
    retry: false,
  });

/** Where the same report is to be had as a table for spreadsheets. */
export function csvAddress(filter: ReportFilter): string {
  return `/v1/reports?${new URLSearchParams({ ...queryOf(filter), format: 'csv' }).toString()}`;
}

function queryOf({ from, to, ...rest }: ReportFilter): ReportFilter {
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value)),
    ...(from ? { from: startOf(from, 0) } : {}),
    ...(to ? { to: startOf(to, 1) } : {}),
  };
}

/** When a day of the reader's begins, or the one so many days after it. */
function startOf(day: string, plus: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const begins = new Date(2000, 0, 1);
  // The constructor takes the years before 100 for those of the last century.
  begins.setFullYear(year, month - 1, date + plus);
  return begins.toISOString();
}
