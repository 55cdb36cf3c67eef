import type { ReportFilter } from '../features/reports/api/report';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** The filter of reports as the address has it; what is none is left out. */
export function reportFilterOf(search: Record<string, unknown>): ReportFilter {
  const filter: ReportFilter = {};
  for (const name of ['policy', 'priority', 'area'] as const) {
    const value = search[name];
    if (typeof value === 'string' && value !== '') filter[name] = value;
  }
  for (const name of ['from', 'to'] as const) {
    const value = search[name];
    if (typeof value === 'string' && day.test(value) && !Number.isNaN(Date.parse(value))) filter[name] = value;
  }
  return filter;
}
