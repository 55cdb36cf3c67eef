import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../ui/problem-alert';
import type { Policy } from '../api/policy';
import { useRollBack, type RollOut } from '../api/roll-outs';
import { Foreseen } from './foreseen';
import { RollOutBegun } from './roll-out-begun';
import { bodyOf, useGoing } from './use-going';
import { useKeyFor } from './use-key-for';
import { usePreview } from './use-preview';

/** Takes the version in force back, after asking; not there when there is no version to go back to. */
export function RollBackButton({ policy }: { policy: Policy }) {
  const { t } = useTranslation('draft');
  const [asked, setAsked] = useState<{ version: number; earlier: number }>();
  const earlier = policy.versions.find((each) => each.withdrawnAt === undefined && each.version < policy.version);
  const close = () => setAsked(undefined);
  return (
    <>
      {earlier && (
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => setAsked({ version: policy.version, earlier: earlier.version })}
        >
          {t('roll-back', { version: policy.version })}
        </Button>
      )}
      <Modal
        opened={asked !== undefined}
        onClose={close}
        size="xl"
        title={t('roll-back', { version: asked?.version })}
        closeButtonProps={{ 'aria-label': t('shut') }}
      >
        {asked && <Confirm policy={policy} asked={asked} onClose={close} />}
      </Modal>
    </>
  );
}

type ConfirmProps = {
  policy: Policy;
  asked: { version: number; earlier: number };
  onClose: () => void;
};

function Confirm({ policy, asked, onClose }: ConfirmProps) {
  const { t } = useTranslation('draft');
  const [begun, setBegun] = useState<RollOut>();
  const rollBack = useRollBack(policy.id);
  const going = useGoing();
  const preview = usePreview({ policy: policy.id, backFrom: asked.version, rungs: going.rungs });
  const body = bodyOf(going, preview.total);
  const key = useKeyFor(body);
  if (begun)
    return <RollOutBegun says={t('rolled-back', asked)} policy={policy.id} rollOut={begun} onClose={onClose} />;
  return (
    <Stack>
      <Text>{t('roll-back-means', asked)}</Text>
      <Text size="sm">{t('roll-back-limits', asked)}</Text>
      <Foreseen preview={preview} going={going} />
      {rollBack.error && <ProblemAlert error={rollBack.error} />}
      <Group justify="end">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('leave')}
        </Button>
        <Button
          color="red"
          loading={rollBack.isPending}
          disabled={!body}
          onClick={() => rollBack.mutate({ ...asked, key, going: body ?? {} }, { onSuccess: setBegun })}
        >
          {t('roll-back-now')}
        </Button>
      </Group>
    </Stack>
  );
}
