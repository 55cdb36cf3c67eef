import type { Policy } from '@stepladder/domain';
import type { PolicyFormat } from '../format/policy-format';
import { readAway } from '../words/away';

type Classification = Pick<
  Policy,
  | 'priorities'
  | 'defaultPriority'
  | 'matrix'
  | 'plans'
  | 'regions'
  | 'categories'
  | 'categoryRequired'
  | 'areas'
  | 'evidence'
>;

/** What a ticket is about and for whom, with defaults written out. */
export function classification(document: PolicyFormat): Classification {
  const matrix = Object.entries(document.matrix ?? {});
  return {
    priorities: listed(document.priorities),
    defaultPriority: String(document['default-priority']),
    matrix: {
      impacts: listed(document.impacts),
      urgencies: listed(document.urgencies),
      cells: matrix.flatMap(([impact, row]) =>
        Object.entries(row).map(([urgency, priority]) => ({ impact, urgency, priority: String(priority) })),
      ),
    },
    plans: listed(document.plans).map(({ id, label, calendar, ...plan }) => {
      const approver = plan['emergency-approved-by'];
      return {
        ...{ id, label },
        ...(calendar !== undefined && { calendar: String(calendar) }),
        ...(approver !== undefined && { emergencyApprovedBy: String(approver) }),
      };
    }),
    regions: listed(document.regions),
    categories: listed(document.categories),
    categoryRequired: document['category-required'] ?? false,
    areas: listed(document.areas).map(({ id, label, role, fallback }) => ({
      ...{ id, label, role: String(role) },
      ...(fallback !== undefined && { fallback: String(fallback) }),
    })),
    evidence: listed(document.evidence).map(({ id, label, kind }) => ({ id, label, kind: kind ?? 'tick' })),
  };
}

/** Who plays which part, and when somebody is not there. */
export function people({ roles, directory, zone }: PolicyFormat): Pick<Policy, 'roles' | 'away'> {
  return {
    roles: listed(roles).map(({ id, label, people: players, fallback }) => ({
      ...{ id, label, people: players.map(String) },
      ...(fallback !== undefined && { fallback: String(fallback) }),
    })),
    away: listed(directory).flatMap(({ id, away = [] }) =>
      away.map((dates) => {
        const read = readAway(dates, String(zone));
        if (typeof read === 'string') throw new Error(read);
        return { person: id, ...read };
      }),
    ),
  };
}

function listed<Part extends object>(parts: Record<string, Part> | undefined): (Part & { id: string })[] {
  return Object.entries(parts ?? {}).map(([id, part]) => ({ id, ...part }));
}
