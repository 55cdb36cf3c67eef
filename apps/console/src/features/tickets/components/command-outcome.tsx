import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../../api/problem';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Shape } from '../../../ui/shape';
import { commandOutcomeQuery, type CommandState } from '../api/command-outcome';
import type { SendCommand } from '../api/send-command';
import type { Undoing } from '../words/undoing';
import { FollowingTickets } from './following-tickets';
import { useRefusalTitle } from './refusal-title';

type Props = {
  command: SendCommand;
  undoing: Undoing | undefined;
  onUndo: (undoing: Undoing) => void;
};

/** What became of the last command, read out as it becomes known, and how to take it back. */
export function CommandOutcome({ command, undoing, onUndo }: Props) {
  const { t } = useTranslation('ticket');
  const title = useRefusalTitle();
  const { error, taken, asked } = command;
  const pending = taken?.outcome === 'pending';
  const later = useQuery({ ...commandOutcomeQuery(taken?.commandId ?? ''), enabled: pending }).data;
  const refused = later?.outcome === 'refused' ? problemOf(later) : error;
  const followedBy = followUpOf(refused);
  if (followedBy) return <FollowUp id={followedBy} />;
  if (refused) return <ProblemAlert error={refused} title={title(refused, asked)} />;
  const waits = pending && later?.outcome !== 'accepted';
  return (
    <Group gap="xs" mih={26}>
      <Group role="status" gap={6} c={waits ? 'var(--soon)' : 'var(--good)'}>
        {taken && <Shape name={waits ? 'half' : 'check'} />}
        {taken && (
          <Text size="sm" fw={600}>
            {asked?.saying}: {t(waits ? 'command-received' : 'command-accepted')}
          </Text>
        )}
      </Group>
      {taken && !waits && undoing && (
        <Button size="compact-sm" variant="subtle" onClick={() => onUndo(undoing)}>
          {t('undo', { command: t(`command-${undoing.name}`) })}
        </Button>
      )}
    </Group>
  );
}

/** The ticket that was opened in place of a closed one, if that is what came of it. */
export function followUpOf(error: unknown): string | undefined {
  return error instanceof ProblemError ? error.problem.followedBy : undefined;
}

/** A refusal that came later, as if it had come at once. */
function problemOf({ reasons, reasonCodes, followedBy }: CommandState): ProblemError {
  return new ProblemError({
    ...{ type: 'urn:stepladder:problem:refused', title: '', status: 409, instance: '' },
    ...{ reasons: reasons ?? [], reasonCodes: reasonCodes ?? [] },
    ...(followedBy === undefined ? {} : { followedBy }),
  });
}

/** The closed ticket refuses to be re-opened, and another was opened for it: that is what was asked. */
function FollowUp({ id }: { id: string }) {
  const { t } = useTranslation('ticket');
  return (
    <Text role="status" size="sm" fw={600} c="var(--good)">
      <Shape name="check" /> {t('follow-up-opened')} <FollowingTickets ids={[id]} />
    </Text>
  );
}
