import { Button, Group, Modal, NativeSelect, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../ui/problem-alert';
import type { ActionView } from '../api/outlook';
import type { SendCommand } from '../api/send-command';
import type { PolicyView } from '../api/ticket';
import { evidenceToAsk, factsFrom, fieldsToAsk, fixedBy } from '../words/action-form';
import { ActionEvidence } from './action-evidence';
import { ActionField } from './action-field';
import { ActionGate } from './action-gate';
import { refusalTitle } from './command-outcome';

type Props = {
  action: ActionView | undefined;
  policy: PolicyView | undefined;
  command: SendCommand;
  onClose: () => void;
};

/** Asks for what a command needs; stays open on a refusal so that nothing typed is lost. */
export function ActionDialog({ action, policy, command, onClose }: Props) {
  const { t } = useTranslation('ticket');
  const close = () => {
    command.forget();
    onClose();
  };
  return (
    <Modal
      opened={action !== undefined}
      onClose={close}
      title={action && t(`command-${action.command}`)}
      closeButtonProps={{ 'aria-label': t('close') }}
      centered
    >
      {action && <Form action={action} policy={policy} command={command} onClose={onClose} onCancel={close} />}
    </Modal>
  );
}

type FormProps = Props & { action: ActionView; onCancel: () => void };

function Form({ action, policy, command, onClose, onCancel }: FormProps) {
  const { t } = useTranslation('ticket');
  const { choices } = action;
  const firstOpen = choices.findIndex(({ allowed }) => allowed);
  const [index, setIndex] = useState(Math.max(0, firstOpen));
  const choice = choices[index] ?? choices[0];
  if (!choice) return null;
  const saying = t(`command-${action.command}`);
  const fields = fieldsToAsk(action, choice);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!choice.allowed) return;
    const facts = { ...fixedBy(choice), ...factsFrom(new FormData(event.currentTarget), fields) };
    command.send({ name: action.command, facts, saying }, onClose);
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        {command.error && <ProblemAlert error={command.error} title={refusalTitle(command)} />}
        {choices.length > 1 && (
          <NativeSelect
            label={t('which')}
            data-autofocus
            value={String(index)}
            onChange={(event) => setIndex(Number(event.currentTarget.value))}
            data={choices.map(({ label, allowed }, at) => ({
              value: String(at),
              label: `${label ?? saying}${allowed ? '' : ` (${t('not-now')})`}`,
            }))}
          />
        )}
        <ActionGate choice={choice} />
        <ActionEvidence evidence={evidenceToAsk(action, choice)} policy={policy} />
        {fields.map((field) => (
          <ActionField key={field.name} command={action.command} field={field} />
        ))}
        <Group justify="end">
          <Button variant="default" onClick={onCancel}>
            {t('cancel')}
          </Button>
          <Button
            type="submit"
            loading={command.isSending}
            {...(choice.allowed ? {} : { 'data-disabled': true, 'aria-disabled': true })}
          >
            {saying}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
