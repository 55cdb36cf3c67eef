import { queryOptions } from '@tanstack/react-query';
import { api, reading, type Answer } from '../../../api/client';

/** What became of a command, as far as it is decided. */
export type CommandState = Answer<'/v1/commands/{commandId}'>;

/** What became of a command, asked for again until there is an outcome. */
export const commandOutcomeQuery = (commandId: string) =>
  queryOptions({
    queryKey: ['command', commandId],
    queryFn: ({ signal }) => reading(api.GET('/v1/commands/{commandId}', { params: { path: { commandId } }, signal })),
    refetchInterval: ({ state }) => (isDecided(state.data) ? false : 1_000),
  });

/** Whether a command has its outcome. */
export function isDecided(command: CommandState | undefined): boolean {
  return command?.outcome === 'accepted' || command?.outcome === 'refused';
}
