import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useSendCommand, type Asked } from '../api/send-command';
import type { PolicyView, TicketView } from '../api/ticket';
import { AwaitMenu } from './await-menu';
import { CommandDialog } from './command-dialog';
import { commandForms, type FormName } from './command-forms';
import { CommandOutcome } from './command-outcome';

type Props = { ticket: TicketView; policy: PolicyView | undefined };

const live = new Set<TicketView['status']>(['received', 'open', 'in-progress', 'awaiting', 'project', 'testing']);

/** What can be asked of a ticket in its status; whether it is granted, the policy says. */
export function TicketActions({ ticket, policy }: Props) {
  const command = useSendCommand(ticket.id);
  const [dialog, setDialog] = useState<FormName>();
  const ask = (asked: Asked) => command.send(asked);
  const open = (form: FormName) => {
    command.forget();
    setDialog(form);
  };
  const opens = (form: FormName) => (
    <Button key={form} variant="default" size="sm" onClick={() => open(form)}>
      {commandForms[form].title}
    </Button>
  );
  return (
    <Stack gap="xs" component="section" aria-label="Actions">
      <Group gap="xs">
        {live.has(ticket.status) && (
          <>
            <Button
              size="sm"
              loading={command.isSending && command.asked?.name === 'acknowledge'}
              onClick={() => ask({ name: 'acknowledge', facts: {}, saying: 'Acknowledge' })}
            >
              Acknowledge
            </Button>
            <AwaitMenu reasons={policy?.awaiting ?? []} onAsk={ask} />
            {ticket.status === 'awaiting' && (
              <Button variant="default" size="sm" onClick={() => ask({ name: 'resume', facts: {}, saying: 'Resume' })}>
                Resume
              </Button>
            )}
            {(['escalate', 'hand-back', 'resolve'] as const).map(opens)}
          </>
        )}
        {ticket.status === 'resolved' && opens('reopen')}
        {opens('note')}
      </Group>
      {!dialog && <CommandOutcome command={command} />}
      <CommandDialog
        form={dialog}
        ticket={ticket}
        policy={policy}
        command={command}
        onClose={() => setDialog(undefined)}
      />
    </Stack>
  );
}
