import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, reading, type Answer, type Asking } from '../../../api/client';

/** What is wrong or doubtful in a text, and what it would change of the version in force. */
export type Checked = Answer<'/v1/policies/check', 'post'>;

export type Published = Answer<'/v1/policies', 'post'>;

/** Which open tickets are meant; nothing said means all. */
export type TicketChoice = NonNullable<Going['tickets']>;

/** What becomes of rungs that a version does not have, by their ids. */
export type RungsInstead = NonNullable<Going['rungs']>;
type Going = Omit<Asking<'/v1/policies/{id}/roll-outs'>, 'version'>;

export type PreviewPage = Answer<'/v1/policies/{id}/preview', 'post'>;

/** An open ticket as it would become under a text. */
export type PreviewedTicket = PreviewPage['tickets'][number];

/** A rung that tickets stand on and a version does not have, and the rungs that it may become there. */
export type GoneRung = PreviewPage['gone'][number];

/** Which tickets are to be looked at: those that would go along with a draft, or those that would go back from a version. */
export type PreviewWish = { policy: string; tickets?: TicketChoice; rungs?: RungsInstead } & (
  { document: string } | { backFrom: number }
);

/** A roll-out and how far it has come. */
export type RollOut = Answer<'/v1/policies/{id}/roll-outs'>['rollOuts'][number];

const of = (id: string) => ({ path: { id } });
const under = (key: string) => ({ header: { 'Idempotency-Key': key } });
const askAgainMs = 1_000;
/** Soon enough there to be seen to go on, and few enough of them for ten thousand tickets. */
const previewedAtOnce = 250;

/** Looks at a text; the same text gives the same answer until something is published. */
export const checkQuery = (document: string) =>
  queryOptions({
    queryKey: ['policy-check', document],
    queryFn: ({ signal }) => reading(api.POST('/v1/policies/check', { body: { document }, signal })),
    placeholderData: (before) => before,
    staleTime: 60_000,
  });

/** One page of open tickets as they would become. */
export function previewPage(wish: PreviewWish, after: number, signal: AbortSignal): Promise<PreviewPage> {
  const { policy: id, tickets, rungs } = wish;
  const page = { ...(tickets ? { tickets } : {}), ...(rungs ? { rungs } : {}), after, limit: previewedAtOnce };
  if ('document' in wish) {
    const body = { document: wish.document, ...page };
    return reading(api.POST('/v1/policies/{id}/preview', { params: of(id), body, signal }));
  }
  const params = { path: { id, version: String(wish.backFrom) } };
  return reading(api.POST('/v1/policies/{id}/versions/{version}/roll-back/preview', { params, body: page, signal }));
}

export const rollOutsQuery = (id: string) =>
  queryOptions({
    queryKey: ['roll-outs', id],
    queryFn: async ({ signal }) =>
      (await reading(api.GET('/v1/policies/{id}/roll-outs', { params: of(id), signal }))).rollOuts,
    refetchInterval: ({ state }) => (state.data?.some(({ pending }) => pending > 0) ? askAgainMs : false),
  });

/** A roll-out, asked for again until every ticket has answered. */
export const rollOutQuery = (policy: string, id: string) =>
  queryOptions({
    queryKey: ['roll-out', policy, id],
    queryFn: ({ signal }) => {
      const params = { path: { id: policy, rollOut: id } };
      return reading(api.GET('/v1/policies/{id}/roll-outs/{rollOut}', { params, signal }));
    },
    refetchInterval: ({ state }) => (state.data?.pending === 0 ? false : askAgainMs),
  });

/** Nothing said means every ticket, and no rung goes anywhere. */
type Wish = { document: string; rollOut?: Going; key: string };

/** Publishes a text and, where asked, rolls it out to open tickets. Tried again under its key, nothing is done twice. */
export function usePublish() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ document, rollOut, key }: Wish): Promise<{ published: Published; rollOut?: RollOut }> => {
      const published = await reading(api.POST('/v1/policies', { body: { document } }));
      if (!rollOut) return { published };
      const body = { version: published.version, ...rollOut };
      const asked = { params: { ...of(published.id), ...under(key) }, body };
      return { published, rollOut: await reading(api.POST('/v1/policies/{id}/roll-outs', asked)) };
    },
    // Also when it failed: somebody else may have been quicker.
    onSettled: () => forget(client),
  });
}

/** Withdraws a version and moves the tickets that were rolled out to it back. */
export function useRollBack(policy: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, key, going }: { version: number; key: string; going: Going }) => {
      const path = { id: policy, version: String(version) };
      const asked = { params: { path, ...under(key) }, body: going };
      return reading(api.POST('/v1/policies/{id}/versions/{version}/roll-back', asked));
    },
    onSuccess: () => forget(client),
  });
}

async function forget(client: ReturnType<typeof useQueryClient>): Promise<void> {
  const keys = ['policy-list', 'policy-detail', 'policy-check', 'roll-outs', 'policies'];
  await Promise.all(keys.map((key) => client.invalidateQueries({ queryKey: [key] })));
}
