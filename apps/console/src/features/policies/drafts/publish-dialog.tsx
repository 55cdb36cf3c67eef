import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { freshCommandKey } from '../../../api/command-key';
import type { PolicyInFull } from '../api/policy';
import { usePublish, type Published, type RollOut, type TicketChoice } from '../api/roll-outs';
import { ChoiceFields, type Scope } from './choice-fields';
import { PreviewTable } from './preview-table';
import { PublishProblem } from './publish-problem';
import { RollOutProgress } from './roll-out-progress';
import { usePreview, type Preview } from './use-preview';

type Props = {
  policy: PolicyInFull;
  draft: { id: string; version: number; text: string };
  opened: boolean;
  onPublished: (published: Published) => void;
  onClose: () => void;
};

type Done = { published: Published; rollOut?: RollOut };

/** What a new version would change for open tickets, which of them go along, and how far that has come. */
export function PublishDialog(props: Props) {
  const { t } = useTranslation('draft');
  const [done, setDone] = useState<Done>();
  const { opened, onClose, onPublished, draft } = props;
  const close = () => {
    onClose();
    if (done) onPublished(done.published);
    setDone(undefined);
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      size="xl"
      title={t('publish-title', draft)}
      closeButtonProps={{ 'aria-label': t('shut') }}
    >
      {done ? <Ended done={done} onClose={close} /> : <Asked {...props} onClose={close} onDone={setDone} />}
    </Modal>
  );
}

function Asked({ policy, draft, onClose, onDone }: Props & { onDone: (done: Done) => void }) {
  const { t } = useTranslation('draft');
  const [scope, setScope] = useState<Scope>('new');
  const [choice, setChoice] = useState<TicketChoice>({});
  const [key] = useState(freshCommandKey);
  const isAnother = draft.id !== policy.id;
  const looked = scope === 'chosen' ? choice : {};
  const preview = usePreview(policy.id, draft.text, isAnother ? undefined : looked);
  const publish = usePublish();
  const rollOut = scope === 'new' || isAnother ? {} : { rollOut: { tickets: looked } };
  const confirm = () => publish.mutate({ document: draft.text, key, ...rollOut }, { onSuccess: onDone });
  return (
    <Stack>
      {isAnother ? (
        <Text>{t('another-policy', { id: draft.id })}</Text>
      ) : (
        <>
          <ChoiceFields policy={policy} scope={scope} choice={choice} onScope={setScope} onChoice={setChoice} />
          <Looked preview={preview} />
        </>
      )}
      {publish.error && <PublishProblem error={publish.error} />}
      <Group justify="end">
        <Button variant="default" onClick={onClose}>
          {t('leave')}
        </Button>
        <Button onClick={confirm} loading={publish.isPending}>
          {scope === 'new' || isAnother ? t('publish') : t('publish-and-roll-out')}
        </Button>
      </Group>
    </Stack>
  );
}

function Looked({ preview: { tickets, total, done, error } }: { preview: Preview }) {
  const { t } = useTranslation('draft');
  const atOnce = tickets.filter(({ breachesAtOnce }) => breachesAtOnce).length;
  const refused = tickets.filter(({ outcome }) => outcome !== 'accepted').length;
  const facts = { count: tickets.length, total: total ?? 0, atOnce, refused };
  return (
    <Stack gap="xs" mih={140}>
      <Text fw={600}>{t('what-changes')}</Text>
      {!done && <Progress value={total ? (tickets.length / total) * 100 : 5} animated aria-label={t('looking')} />}
      <Text size="sm" role="status">
        {total === 0 ? t('no-open-tickets') : t('looked-at', facts)}
      </Text>
      {error !== undefined && <PublishProblem error={error} />}
      {tickets.length > 0 && <PreviewTable tickets={tickets} />}
    </Stack>
  );
}

function Ended({ done: { published, rollOut }, onClose }: { done: Done; onClose: () => void }) {
  const { t } = useTranslation('draft');
  return (
    <Stack>
      <Text role="status">{t('published-now', published)}</Text>
      {rollOut && <RollOutProgress policy={published.id} id={rollOut.id} />}
      <Group justify="end">
        <Button onClick={onClose} data-autofocus>
          {t('shut')}
        </Button>
      </Group>
    </Stack>
  );
}
