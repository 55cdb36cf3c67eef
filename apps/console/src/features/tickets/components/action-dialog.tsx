import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../ui/problem-alert';
import type { ActionView } from '../api/outlook';
import type { SendCommand } from '../api/send-command';
import type { PolicyView } from '../api/ticket';
import {
  evidenceToAsk,
  factsFrom,
  fieldsToAsk,
  fixedBy,
  goalFact,
  namedBy,
  usualGoal,
  verdictOn,
} from '../words/action-form';
import { ActionEvidence } from './action-evidence';
import { ActionField } from './action-field';
import { ActionGate } from './action-gate';
import { ActionGoals } from './action-goals';
import { useRefusalTitle } from './refusal-title';

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
      title={action && t(namedBy(action))}
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
  const title = useRefusalTitle();
  const { choices } = action;
  const firstOpen = choices.findIndex(({ allowed }) => allowed);
  const [index, setIndex] = useState(Math.max(0, firstOpen));
  const choice = choices[index] ?? choices[0];
  const [asked, setAsked] = useState<string>();
  if (!choice) return null;
  const goal = asked ?? usualGoal(choice);
  const verdict = verdictOn(choice, goal);
  const saying = t(namedBy(action));
  const fields = fieldsToAsk(action, choice);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!verdict.allowed) return;
    const facts = {
      ...fixedBy(choice),
      ...goalFact(choice, goal),
      ...factsFrom(new FormData(event.currentTarget), fields),
    };
    command.send({ name: action.command, facts, saying }, onClose);
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        {command.error && <ProblemAlert error={command.error} title={title(command.error, command.asked)} />}
        {choices.length === 1 && choice.label && <Text fw={600}>{choice.label}</Text>}
        {choices.length > 1 && (
          <NativeSelect
            label={t('which')}
            data-autofocus
            value={String(index)}
            onChange={(event) => {
              setIndex(Number(event.currentTarget.value));
              setAsked(undefined);
            }}
            data={choices.map(({ label, allowed }, at) => ({
              value: String(at),
              label: `${label ?? saying}${allowed ? '' : ` (${t('not-now')})`}`,
            }))}
          />
        )}
        {choice.goals && <ActionGoals goals={choice.goals} chosen={goal} onChoose={setAsked} />}
        <ActionGate verdict={verdict} />
        <ActionEvidence evidence={evidenceToAsk(action, verdict)} policy={policy} />
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
            {...(verdict.allowed ? {} : { 'data-disabled': true, 'aria-disabled': true })}
          >
            {saying}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
