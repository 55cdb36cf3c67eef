import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '../../../api/request';

/** What a report is narrowed to; days of the reader's, both included. */
export type ReportFilter = { policy?: string; from?: string; to?: string; priority?: string; area?: string };

/** With its figure, what the tickets behind a number are asked for by. */
export type Where = Record<string, string>;
export type Behind = { figure: string; where: Where; title: string };

export type Attained = {
  key: string;
  label: string;
  policy?: string;
  met: number;
  breached: number;
  running: number;
  judged: number;
  percent: number | null;
  where: Where;
};
export type Lasted = {
  key: string;
  label: string;
  policy: string;
  ms: number;
  times: number;
  tickets: number;
  where: Where;
};
export type Counted = { key: string; label: string; count: number; where: Where };

/** A report as the API gives it. */
export type Report = {
  tickets: number;
  zones: string[];
  attainment: { all: Attained } & Record<'byClock' | 'byPriority' | 'byArea' | 'byTier' | 'byWeek', Attained[]>;
  tierTime: Lasted[];
  paused: Lasted[];
  breaches: { weekday: number; hour: number; count: number; where: Where }[];
  escalations: (Counted & { policy: string; ladder: string })[];
  escalatedTo: Counted[];
  lateness: { medianMs: number | null; steps: { step: string; belowMs?: number; count: number; where: Where }[] };
};

export type BehindTickets = {
  total: number;
  marks: number;
  tickets: { id: string; subject: string; status: string; priority: string; policy: string }[];
};

/** Every figure of a filter; under `tickets`, because it changes with them. */
export const reportQuery = (filter: ReportFilter) =>
  queryOptions({
    queryKey: ['tickets', 'report', filter],
    queryFn: ({ signal }) => request<Report>(`/v1/reports?${queryOf(filter)}`, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
    retry: false,
  });

/** The tickets behind one number. */
export const behindQuery = (filter: ReportFilter, { figure, where }: Behind) =>
  queryOptions({
    queryKey: ['tickets', 'report-behind', filter, figure, where],
    queryFn: ({ signal }) =>
      request<BehindTickets>(`/v1/reports/tickets?${queryOf(filter, { figure, ...where })}`, { signal }),
    retry: false,
  });

/** Where the same report is to be had as a table for spreadsheets. */
export function csvAddress(filter: ReportFilter): string {
  return `/v1/reports?${queryOf(filter, { format: 'csv' })}`;
}

function queryOf({ from, to, ...rest }: ReportFilter, more: Where = {}): string {
  const query = new URLSearchParams(more);
  for (const [name, value] of Object.entries(rest)) if (value) query.set(name, value);
  if (from) query.set('from', startOf(from, 0));
  if (to) query.set('to', startOf(to, 1));
  return query.toString();
}

/** When a day of the reader's begins, or the one so many days after it. */
function startOf(day: string, plus: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + plus).toISOString();
}
