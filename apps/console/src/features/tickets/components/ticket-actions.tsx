import { Group, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../session/api/rights';
import { actionsQuery, type ActionView } from '../api/outlook';
import { useSendCommand } from '../api/send-command';
import type { PolicyView, TicketView } from '../api/ticket';
import { arranged, isClick, usuallyNext } from '../words/action-form';
import { undoingOf, type Undoing } from '../words/undoing';
import { ActionButton } from './action-button';
import { ActionDialog } from './action-dialog';
import { ActionMenu } from './action-menu';
import { CommandOutcome, followUpOf } from './command-outcome';

type Props = { ticket: TicketView; policy: PolicyView | undefined };

/** What can be done with a ticket, by those who may work on tickets. */
export function TicketActions(props: Props) {
  const { t } = useTranslation('rights');
  if (useMay('work')) return <Actions {...props} />;
  return (
    <Text size="sm" c="dimmed">
      {t('look-only')}
    </Text>
  );
}

/** What can be done with it now, as the engine would answer: what it would refuse says why before it is pressed. */
function Actions({ ticket, policy }: Props) {
  const { t } = useTranslation('ticket');
  const { data: actions, error } = useQuery(actionsQuery(ticket.id));
  const command = useSendCommand(ticket.id);
  const [before, setBefore] = useState(ticket);
  const [opened, setOpened] = useState<ActionView['command']>();
  const press = (action: ActionView) => {
    command.forget();
    setBefore(ticket);
    if (!isClick(action)) return setOpened(action.command);
    command.send({ name: action.command, facts: {}, saying: t(`command-${action.command}`) });
  };
  const undo = ({ name, facts }: Undoing) => {
    setBefore(ticket);
    command.send({ name, facts, saying: t(`command-${name}`) });
  };
  const undoing = command.asked && undoingOf(command.asked, before, actions ?? [], t('undone'));
  // What the dialog asked for has been done, though elsewhere.
  const asking = followUpOf(command.error) ? undefined : opened;
  const { buttons, more } = arranged(actions ?? []);
  const next = usuallyNext(ticket, buttons);
  return (
    <Stack gap="xs" component="section" aria-label={t('actions')}>
      {!actions && !error && <Skeleton h={{ base: 170, sm: 36 }} />}
      {!actions && error && (
        <Text size="sm" c="dimmed">
          {t('no-actions')}
        </Text>
      )}
      <Group gap="xs">
        {buttons.map((action) => (
          <ActionButton
            key={action.command}
            action={action}
            isNext={action.command === next}
            isSending={command.isSending && command.asked?.name === action.command}
            onPress={() => press(action)}
          />
        ))}
        {more.length > 0 && <ActionMenu actions={more} onPress={press} />}
      </Group>
      {!asking && <CommandOutcome command={command} undoing={undoing} onUndo={undo} />}
      <ActionDialog
        action={actions?.find((action) => action.command === asking)}
        policy={policy}
        command={command}
        onClose={() => setOpened(undefined)}
      />
    </Stack>
  );
}
