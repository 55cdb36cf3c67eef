import { Button, Group, List, Modal, NativeSelect, Progress, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusBack } from '../../../ui/use-focus-back';
import { useReasons } from '../../../words/use-reasons';
import { isAtWork, peopleQuery } from '../../tickets/api/directory';
import type { PolicyView } from '../../tickets/api/ticket';
import type { Selected } from './use-selection';
import { runBulk, type BulkAnswer, type BulkName } from '../api/run-bulk';

/** What is asked, and of which tickets. */
export type BulkAsked = { name: BulkName; of: Selected };

type Props = {
  asked: BulkAsked;
  policies: PolicyView[];
  onLeave: () => void;
  /** The tickets have been asked, so that nothing is to be done with them any more. */
  onDone: () => void;
};

/** Asks the same of every selected ticket, and shows what each answers. */
export function BulkDialog({ asked, policies, onLeave, onDone }: Props) {
  const { t } = useTranslation('queue');
  const [answers, setAnswers] = useState<BulkAnswer[]>();
  useFocusBack();
  const ids = [...asked.of.keys()];
  const title = t('bulk-title', { what: t(`bulk-${asked.name}`), count: ids.length });
  const close = () => {
    if (answers) onDone();
    onLeave();
  };
  const ask = (facts: Record<string, string>) => {
    setAnswers([]);
    void runBulk(ids, { name: asked.name, facts }, (answer) => setAnswers((before) => before && [...before, answer]));
  };
  return (
    <Modal opened onClose={close} title={title} centered closeButtonProps={{ 'aria-label': t('shut') }}>
      {!answers && <Question asked={asked} policies={policies} onAsk={ask} onClose={close} />}
      {answers && <Answers answers={answers} count={ids.length} onClose={close} />}
    </Modal>
  );
}

type QuestionProps = {
  asked: BulkAsked;
  policies: PolicyView[];
  onAsk: (facts: Record<string, string>) => void;
  onClose: () => void;
};

function Question({ asked, policies, onAsk, onClose }: QuestionProps) {
  const { t } = useTranslation('queue');
  const ids = [...asked.of.keys()];
  const underPolicies = new Set(asked.of.values());
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onAsk(factsOf(event.currentTarget));
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text size="sm" className="mono">
          {ids.slice(0, 20).join(', ')}
          {ids.length > 20 ? ' …' : ''}
        </Text>
        <Facts name={asked.name} policies={policies.filter(({ id }) => underPolicies.has(id))} />
        <Group justify="end">
          <Button variant="default" onClick={onClose}>
            {t('leave')}
          </Button>
          <Button type="submit" data-autofocus={asked.name === 'acknowledge' || undefined}>
            {t(`bulk-${asked.name}`)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Facts({ name, policies }: { name: BulkName; policies: PolicyView[] }) {
  const { t } = useTranslation('queue');
  const people = useQuery(peopleQuery).data;
  if (name === 'acknowledge') return null;
  if (name === 'assign')
    return (
      <NativeSelect
        label={t('to-whom')}
        name="person"
        data-autofocus
        data={choices([...(people?.values() ?? [])].filter(isAtWork).map(({ id, name: label }) => ({ id, label })))}
      />
    );
  if (name === 'await')
    return (
      <NativeSelect
        label={t('for-what')}
        name="reason"
        data-autofocus
        data={choices(policies.flatMap(({ awaiting = [] }) => awaiting))}
      />
    );
  const reasons = policies.flatMap(({ ladders = [] }) =>
    ladders.flatMap(({ rungs }) => rungs.flatMap((rung) => rung.reasons ?? [])),
  );
  return (
    <>
      {name === 'escalate' && reasons.length > 0 && (
        <NativeSelect
          label={t('why')}
          name="reason"
          data={[{ value: '', label: t('no-reason') }, ...choices(reasons)]}
        />
      )}
      <Textarea label={t('in-words')} name="text" data-autofocus autosize minRows={2} maxRows={8} />
    </>
  );
}

function Answers({ answers, count, onClose }: { answers: BulkAnswer[]; count: number; onClose: () => void }) {
  const { t } = useTranslation('queue');
  const inWords = useReasons();
  const done = answers.length === count;
  return (
    <Stack>
      <Progress value={(answers.length / count) * 100} aria-label={t('progress')} />
      <Text role="status">{t('answered', { done: answers.length, count })}</Text>
      <List size="sm" listStyleType="none">
        {answers.map(({ id, outcome, reasons, reasonCodes }) => (
          <List.Item key={id}>
            <b className="mono">{id}</b> {t(`outcome-${outcome}`)}
            {reasons.length > 0 ? `: ${inWords(reasons, reasonCodes).join('; ')}` : ''}
          </List.Item>
        ))}
      </List>
      <Group justify="end">
        <Button onClick={onClose} disabled={!done} data-autofocus>
          {t('shut')}
        </Button>
      </Group>
    </Stack>
  );
}

function choices(labelled: { id: string; label: string }[]) {
  return [...new Map(labelled.map(({ id, label }) => [id, { value: id, label }])).values()];
}

function factsOf(form: HTMLFormElement): Record<string, string> {
  const filled = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() ? [[name, value.trim()] as const] : [],
  );
  return Object.fromEntries(filled);
}
