import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Policy } from '../api/policy';
import { usePublish, type Published, type RollOut, type TicketChoice } from '../api/roll-outs';
import { ChoiceFields, type Scope } from './choice-fields';
import { Foreseen } from './foreseen';
import { PublishProblem } from './publish-problem';
import { RollOutBegun } from './roll-out-begun';
import { bodyOf, everyTicket, useGoing } from './use-going';
import { useKeyFor } from './use-key-for';
import { usePreview } from './use-preview';

/** A text, and of which policy it would be which version. */
export type ToPublish = { id: string; version: number; text: string };

type Props = {
  policy: Policy;
  draft: ToPublish;
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
      {done ? (
        <RollOutBegun
          says={t('published-now', done.published)}
          policy={done.published.id}
          rollOut={done.rollOut}
          onClose={close}
        />
      ) : (
        <Asked {...props} onClose={close} onDone={setDone} />
      )}
    </Modal>
  );
}

function Asked({ policy, draft, onClose, onDone }: Props & { onDone: (done: Done) => void }) {
  const { t } = useTranslation('draft');
  const [scope, setScope] = useState<Scope>('new');
  const [choice, setChoice] = useState<TicketChoice>({});
  const going = useGoing();
  const isAnother = draft.id !== policy.id;
  const goesOut = scope !== 'new' && !isAnother;
  const looked = scope === 'chosen' ? choice : {};
  const { text: document } = draft;
  const wish = { policy: policy.id, document, tickets: looked, rungs: goesOut ? going.rungs : {} };
  const preview = usePreview(isAnother ? undefined : wish);
  const publish = usePublish();
  const rollOut = goesOut ? bodyOf(going, preview.total, looked) : undefined;
  const key = useKeyFor(rollOut);
  const confirm = () => publish.mutate({ document, key, ...(rollOut ? { rollOut } : {}) }, { onSuccess: onDone });
  const afresh = <Given,>(change: (given: Given) => void) => {
    return (given: Given) => {
      change(given);
      going.pick(everyTicket);
    };
  };
  return (
    <Stack>
      {isAnother ? (
        <Text>{t('another-policy', { id: draft.id })}</Text>
      ) : (
        <>
          <ChoiceFields {...{ policy, scope, choice }} onScope={afresh(setScope)} onChoice={afresh(setChoice)} />
          <Foreseen preview={preview} {...(goesOut ? { going } : {})} />
        </>
      )}
      {publish.error && <PublishProblem error={publish.error} />}
      <Group justify="end">
        <Button variant="default" onClick={onClose}>
          {t('leave')}
        </Button>
        <Button onClick={confirm} loading={publish.isPending} disabled={goesOut && !rollOut}>
          {goesOut ? t('publish-and-roll-out') : t('publish')}
        </Button>
      </Group>
    </Stack>
  );
}
