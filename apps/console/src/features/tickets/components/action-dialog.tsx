import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { beside } from '../../../api/problem';
import { ProblemAlert } from '../../../ui/problem-alert';
import { useFieldProblems } from '../../../words/use-faults';
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
  slipsIn,
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
  const { t: ofProblem } = useTranslation('problem');
  const title = useRefusalTitle();
  const { choices } = action;
  const firstOpen = choices.findIndex(({ allowed }) => allowed);
  const [index, setIndex] = useState(Math.max(0, firstOpen));
  const choice = choices[index] ?? choices[0];
  const [asked, setAsked] = useState<string>();
  const [slips, setSlips] = useState<Record<string, string>>({});
  const refused = useFieldProblems(command.error);
  if (!choice) return null;
  const goal = asked ?? usualGoal(choice);
  const verdict = verdictOn(choice, goal);
  const saying = t(namedBy(action));
  const fields = fieldsToAsk(action, choice, verdict);
  const evidence = evidenceToAsk(action, verdict);
  const shown = [...fields.map(({ name }) => name), ...evidence.map(({ id }) => `evidence.${id}`)];
  const rest = beside(command.error, shown);
  const problems = {
    ...refused,
    ...Object.fromEntries(Object.entries(slips).map(([name, slip]) => [name, ofProblem(`fault-${slip}`)])),
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!verdict.allowed) return;
    const form = event.currentTarget;
    const found = slipsIn(form);
    setSlips(found);
    const [first] = Object.keys(found);
    if (first !== undefined) return focusOn(form, first);
    const facts = { ...fixedBy(choice), ...goalFact(choice, goal), ...factsFrom(new FormData(form), fields) };
    command.send({ name: action.command, facts, saying }, onClose);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {command.error && rest !== undefined && <ProblemAlert error={rest} title={title(rest, command.asked)} />}
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
        <ActionEvidence evidence={evidence} policy={policy} problems={problems} />
        {fields.map((field) => (
          <ActionField key={field.name} command={action.command} field={field} problem={problems[field.name]} />
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

function focusOn(form: HTMLFormElement, name: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLElement) field.focus();
}
