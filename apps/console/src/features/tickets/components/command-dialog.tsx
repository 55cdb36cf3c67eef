import { Button, Group, Modal, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import { ProblemAlert } from '../../../ui/problem-alert';
import type { SendCommand } from '../api/send-command';
import type { PolicyView, TicketView } from '../api/ticket';
import { commandForms, escalationReasons, rungsAbove, type FormName } from './command-forms';
import { refusalTitle } from './command-outcome';

type Props = {
  form: FormName | undefined;
  ticket: TicketView;
  policy: PolicyView | undefined;
  command: SendCommand;
  onClose: () => void;
};

/** Asks for a command's reason and words; stays open on a refusal so that nothing typed is lost. */
export function CommandDialog({ form, ticket, policy, command, onClose }: Props) {
  const close = () => {
    command.forget();
    onClose();
  };
  return (
    <Modal opened={form !== undefined} onClose={close} title={form && commandForms[form].title} centered>
      {form && (
        <Form form={form} ticket={ticket} policy={policy} command={command} onClose={onClose} onCancel={close} />
      )}
    </Modal>
  );
}

type FormProps = Omit<Props, 'form'> & { form: FormName; onCancel: () => void };

function Form({ form, ticket, policy, command, onClose, onCancel }: FormProps) {
  const { title, explanation, words, wordsRequired } = commandForms[form];
  const reasons = form === 'escalate' ? escalationReasons(policy, ticket.tier) : [];
  const rungs = form === 'escalate' ? rungsAbove(policy, ticket.tier) : [];
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    command.send({ name: form, facts: factsOf(event.currentTarget), saying: title }, onClose);
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text size="sm" c="dimmed">
          {explanation}
        </Text>
        {command.error && <ProblemAlert error={command.error} title={refusalTitle(command)} />}
        {rungs.length > 0 && (
          <NativeSelect label="To" name="to" data={rungs.map(({ id, label }) => ({ value: id, label }))} />
        )}
        {reasons.length > 0 && (
          <NativeSelect
            label="Reason"
            name="reason"
            data-autofocus
            data={[{ value: '', label: 'Choose a reason' }, ...reasons.map(({ id, label }) => ({ value: id, label }))]}
          />
        )}
        <Textarea
          label={words}
          name="text"
          autosize
          minRows={3}
          maxRows={10}
          required={wordsRequired}
          {...(reasons.length === 0 ? { 'data-autofocus': true } : {})}
        />
        <Group justify="end">
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" loading={command.isSending}>
            {title}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What was filled in; an empty field is left out, so that the API says what is missing in the policy's words. */
function factsOf(form: HTMLFormElement): Record<string, string> {
  const filled = [...new FormData(form)].flatMap(([name, value]) => {
    const text = typeof value === 'string' ? value.trim() : '';
    return text ? [[name, text] as const] : [];
  });
  return Object.fromEntries(filled);
}
