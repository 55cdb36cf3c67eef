import type { CommandName } from '@stepladder/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, reading, type Answer, type Asking } from '../../../api/client';
import { freshCommandKey } from '../../../api/command-key';
import { isOffline } from '../../../api/problem';

/** What is asked of a ticket: the command, its facts and free text, and how the page calls it. */
export type Asked = { name: CommandName; facts: Record<string, unknown>; saying: string };

/** What became of a command that was not refused. */
export type Taken = Answer<'/v1/tickets/{ticketId}/commands/{name}', 'post'>;

type Click = Asked & { key: string };

/** Gives a ticket a command under a command id. */
export function giveCommand(ticketId: string, { name, facts, key }: Omit<Click, 'saying'>): Promise<Taken> {
  const params = { path: { ticketId, name }, header: { 'Idempotency-Key': key } };
  // Which fields a command has is told by the API with the ticket's actions, at run time.
  const body = facts as Asking<'/v1/tickets/{ticketId}/commands/{name}'>;
  return reading(api.POST('/v1/tickets/{ticketId}/commands/{name}', { params, body }));
}

/**
 * Sends commands to one ticket, each click under a command id of its own. A refusal arrives as a ProblemError with its
 * reasons; `pending` means that the command is stored and will be carried out once a worker is there.
 */
export function useSendCommand(ticketId: string) {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (click: Click) => giveCommand(ticketId, click),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['ticket', ticketId] });
      void client.invalidateQueries({ queryKey: ['tickets'] });
    },
  });
  const { error, variables } = mutation;

  /** The same click again after silence keeps its id, because the first one may have been received. */
  const keyFor = (asked: Asked): string =>
    isOffline(error) && variables && sameAsked(variables, asked) ? variables.key : freshCommandKey();

  return {
    send: (asked: Asked, onTaken?: () => void) =>
      mutation.mutate({ ...asked, key: keyFor(asked) }, onTaken ? { onSuccess: onTaken } : {}),
    forget: mutation.reset,
    asked: variables,
    taken: mutation.data,
    error,
    isSending: mutation.isPending,
  };
}

export type SendCommand = ReturnType<typeof useSendCommand>;

function sameAsked(one: Asked, other: Asked): boolean {
  return one.name === other.name && JSON.stringify(one.facts) === JSON.stringify(other.facts);
}
