import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RollOut } from '../api/roll-outs';
import { RollOutProgress } from './roll-out-progress';

type Props = {
  /** What has been done. */
  says: string;
  policy: string;
  /** What open tickets are being told; absent when none are. */
  rollOut?: RollOut | undefined;
  onClose: () => void;
};

/** The end of a dialog that changed which version is in force: what was done, and how far open tickets have come. */
export function RollOutBegun({ says, policy, rollOut, onClose }: Props) {
  const { t } = useTranslation('draft');
  return (
    <Stack>
      <Text role="status">{says}</Text>
      {rollOut && <RollOutProgress policy={policy} id={rollOut.id} />}
      <Group justify="end">
        <Button onClick={onClose} data-autofocus>
          {t('shut')}
        </Button>
      </Group>
    </Stack>
  );
}
