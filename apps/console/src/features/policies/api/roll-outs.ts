import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/request';
import type { Difference, DocumentProblem } from './policy';

/** What is wrong or doubtful in a text, and what it would change of the version in force. */
export type Checked = {
  compiles: boolean;
  publishable: boolean;
  policy?: { id: string; version: number; label: string };
  problems: DocumentProblem[];
  truncated: boolean;
  published?: number;
  differences: Difference[];
};

export type Published = { id: string; version: number; inForce: number };

/** Which open tickets are meant; nothing said means all. */
export type TicketChoice = {
  priority?: string[];
  rung?: string[];
  status?: string[];
  ids?: string[];
  except?: string[];
};

/** What becomes of rungs that a version does not have, by their ids. */
export type RungsInstead = Record<string, string>;

type Place = { id: string; label: string };

/** An open ticket as it would become under a text. */
export type PreviewedTicket = {
  ticketId: string;
  subject: string;
  status: string;
  priority: string;
  rung?: string;
  version: number;
  nextVersion: number;
  outcome: 'accepted' | 'refused' | 'not-begun';
  reasons: string[];
  breachesAtOnce: boolean;
  was?: { at: string; words: string };
  next?: { at: string; words: string };
  clocks: { clock: string; label: string; wasDueAt?: string; dueAt?: string; atOnce: boolean }[];
  moves: { ladder: string; from?: Place; to?: Place }[];
  told: string[];
};

/** A rung that tickets stand on and a version does not have, and the rungs that it may become there. */
export type GoneRung = Place & { tickets: number; instead: Place[] };

export type PreviewPage = {
  version: number;
  total: number;
  tickets: PreviewedTicket[];
  gone: GoneRung[];
  next?: number;
};

/** Which tickets are to be looked at: those that would go along with a draft, or those that would go back from a version. */
export type PreviewWish = { policy: string; tickets?: TicketChoice; rungs?: RungsInstead } & (
  { document: string } | { backFrom: number }
);

/** A roll-out and how far it has come. */
export type RollOut = {
  id: string;
  policy: string;
  version: number;
  kind: 'out' | 'back';
  by: string;
  at: string;
  tickets: number;
  moved: number;
  refused: number;
  pending: number;
};

export type RollOutInFull = RollOut & { refusals: { ticketId: string; subject: string; reasons: string[] }[] };

const pathOf = (id: string) => `/v1/policies/${encodeURIComponent(id)}`;
const askAgainMs = 1_000;
/** Soon enough there to be seen to go on, and few enough of them for ten thousand tickets. */
const previewedAtOnce = 250;

/** Looks at a text; the same text gives the same answer until something is published. */
export const checkQuery = (document: string) =>
  queryOptions({
    queryKey: ['policy-check', document],
    queryFn: ({ signal }) => request<Checked>('/v1/policies/check', { method: 'POST', body: { document }, signal }),
    placeholderData: (before) => before,
    staleTime: 60_000,
  });

/** One page of open tickets as they would become. */
export function previewPage(wish: PreviewWish, after: number, signal: AbortSignal): Promise<PreviewPage> {
  const { policy, tickets, rungs } = wish;
  const [path, more] =
    'document' in wish ? ['preview', { document: wish.document }] : [`versions/${wish.backFrom}/roll-back/preview`, {}];
  const body = { ...more, ...(tickets ? { tickets } : {}), ...(rungs ? { rungs } : {}), after, limit: previewedAtOnce };
  return request(`${pathOf(policy)}/${path}`, { method: 'POST', body, signal });
}

export const rollOutsQuery = (id: string) =>
  queryOptions({
    queryKey: ['roll-outs', id],
    queryFn: async ({ signal }) =>
      (await request<{ rollOuts: RollOut[] }>(`${pathOf(id)}/roll-outs`, { signal })).rollOuts,
    refetchInterval: ({ state }) => (state.data?.some(({ pending }) => pending > 0) ? askAgainMs : false),
  });

/** A roll-out, asked for again until every ticket has answered. */
export const rollOutQuery = (policy: string, id: string) =>
  queryOptions({
    queryKey: ['roll-out', policy, id],
    queryFn: ({ signal }) => request<RollOutInFull>(`${pathOf(policy)}/roll-outs/${id}`, { signal }),
    refetchInterval: ({ state }) => (state.data?.pending === 0 ? false : askAgainMs),
  });

/** Nothing said means every ticket, and no rung goes anywhere. */
type Going = { tickets?: TicketChoice; rungs?: RungsInstead };
type Wish = { document: string; rollOut?: Going; key: string };

/** Publishes a text and, where asked, rolls it out to open tickets. Tried again under its key, nothing is done twice. */
export function usePublish() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ document, rollOut, key }: Wish): Promise<{ published: Published; rollOut?: RollOut }> => {
      const published = await request<Published>('/v1/policies', { method: 'POST', body: { document } });
      if (!rollOut) return { published };
      const body = { version: published.version, ...rollOut };
      const path = `${pathOf(published.id)}/roll-outs`;
      return { published, rollOut: await request<RollOut>(path, { method: 'POST', body, idempotencyKey: key }) };
    },
    onSuccess: () => forget(client),
  });
}

/** Withdraws a version and moves the tickets that were rolled out to it back. */
export function useRollBack(policy: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, key, going }: { version: number; key: string; going: Going }) =>
      request<RollOut>(`${pathOf(policy)}/versions/${version}/roll-back`, {
        ...{ method: 'POST', body: going, idempotencyKey: key },
      }),
    onSuccess: () => forget(client),
  });
}

async function forget(client: ReturnType<typeof useQueryClient>): Promise<void> {
  const keys = ['policy-list', 'policy-detail', 'policy-check', 'roll-outs', 'policies'];
  await Promise.all(keys.map((key) => client.invalidateQueries({ queryKey: [key] })));
}
