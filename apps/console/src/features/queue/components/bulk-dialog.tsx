import { Button, Group, List, Modal, NativeSelect, Progress, Stack, Text, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person, PolicyView } from '../../tickets/api/ticket';
import { runBulk, type BulkAnswer, type BulkName } from '../api/run-bulk';

type Props = {
  asked: { name: BulkName; ids: string[] } | undefined;
  policies: PolicyView[];
  people: Map<string, Person> | undefined;
  onClose: () => void;
};

/** Asks the same of every selected ticket, and shows what each answers. */
export function BulkDialog({ asked, policies, people, onClose }: Props) {
  const { t } = useTranslation('queue');
  const title = asked && t('bulk-title', { what: t(`bulk-${asked.name}`), count: asked.ids.length });
  return (
    <Modal
      opened={asked !== undefined}
      onClose={onClose}
      title={title}
      centered
      closeButtonProps={{ 'aria-label': t('shut') }}
    >
      {asked && <Bulk asked={asked} policies={policies} people={people} onClose={onClose} />}
    </Modal>
  );
}

function Bulk({ asked, policies, people, onClose }: Props & { asked: NonNullable<Props['asked']> }) {
  const { t } = useTranslation('queue');
  const [answers, setAnswers] = useState<BulkAnswer[]>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAnswers([]);
    const facts = factsOf(event.currentTarget);
    void runBulk(asked.ids, { name: asked.name, facts }, (answer) => setAnswers((before = []) => [...before, answer]));
  };
  if (answers) return <Answers answers={answers} count={asked.ids.length} onClose={onClose} />;
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text size="sm" className="mono">
          {asked.ids.slice(0, 20).join(', ')}
          {asked.ids.length > 20 ? ' …' : ''}
        </Text>
        <Facts name={asked.name} policies={policies} people={people} />
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

function Facts({ name, policies, people }: Pick<Props, 'policies' | 'people'> & { name: BulkName }) {
  const { t } = useTranslation('queue');
  if (name === 'acknowledge') return null;
  if (name === 'assign')
    return (
      <NativeSelect
        label={t('to-whom')}
        name="person"
        data-autofocus
        data={choices([...(people?.values() ?? [])].map(({ id, name: label }) => ({ id, label })))}
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
  const done = answers.length === count;
  return (
    <Stack>
      <Progress value={(answers.length / count) * 100} aria-label={t('progress')} />
      <Text role="status">{t('answered', { done: answers.length, count })}</Text>
      <List size="sm" listStyleType="none">
        {answers.map(({ id, outcome, reasons }) => (
          <List.Item key={id}>
            <b className="mono">{id}</b> {t(`outcome-${outcome}`)}
            {reasons.length > 0 ? `: ${reasons.join('; ')}` : ''}
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
