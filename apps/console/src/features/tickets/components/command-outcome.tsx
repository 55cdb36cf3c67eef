import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ProblemError } from '../../../api/problem';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Shape } from '../../../ui/shape';
import { commandOutcomeQuery } from '../api/command-outcome';
import type { SendCommand } from '../api/send-command';

/** What became of the last command, read out as it becomes known. */
export function CommandOutcome({ command }: { command: SendCommand }) {
  const { error, taken, asked } = command;
  const pending = taken?.outcome === 'pending';
  const later = useQuery({ ...commandOutcomeQuery(taken?.commandId ?? ''), enabled: pending }).data;
  if (error) return <ProblemAlert error={error} title={refusalTitle(command)} />;
  if (later?.outcome === 'refused') {
    const problem = { type: 'about:blank', title: 'Refused', status: 409, reasons: later.reasons ?? [] };
    return <ProblemAlert error={new ProblemError(problem)} title={`Refused: ${asked?.saying ?? 'command'}`} />;
  }
  const waits = pending && later?.outcome !== 'accepted';
  return (
    <Group role="status" gap={6} mih={22} c={waits ? 'var(--soon)' : 'var(--good)'}>
      {taken && <Shape name={waits ? 'half' : 'check'} />}
      {taken && (
        <Text size="sm" fw={600}>
          {asked?.saying}: {waits ? 'received; it is carried out as soon as a worker is there' : 'accepted'}
        </Text>
      )}
    </Group>
  );
}

/** Names a refusal by the command as the page calls it; any other problem by what could not be done. */
export function refusalTitle({ error, asked }: SendCommand): string {
  const saying = asked?.saying ?? 'The command';
  const refused = error instanceof ProblemError && error.problem.reasons !== undefined;
  return refused ? `Refused: ${saying}` : `${saying}: not done`;
}
