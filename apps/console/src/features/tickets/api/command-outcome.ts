import { queryOptions } from '@tanstack/react-query';
import type { CodedReason } from '../../../api/problem';
import { request } from '../../../api/request';

/** What became of a command, as far as it is decided. */
export type CommandState = {
  commandId: string;
  outcome?: 'accepted' | 'refused' | 'pending' | null;
  reasons?: string[] | null;
  reasonCodes?: (CodedReason | null)[] | null;
  followedBy?: string;
};

/** What became of a command, asked for again until there is an outcome. */
export const commandOutcomeQuery = (commandId: string) =>
  queryOptions({
    queryKey: ['command', commandId],
    queryFn: ({ signal }) => request<CommandState>(`/v1/commands/${encodeURIComponent(commandId)}`, { signal }),
    refetchInterval: ({ state }) => (isDecided(state.data) ? false : 1_000),
  });

/** Whether a command has its outcome. */
export function isDecided(command: CommandState | undefined): boolean {
  return command?.outcome === 'accepted' || command?.outcome === 'refused';
}
