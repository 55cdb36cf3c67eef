import { Chip, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { messageStates, type MessageState } from '../api/messages';

type Props = {
  counts: Record<MessageState, number> | undefined;
  state: MessageState | undefined;
  onState: (state: MessageState | undefined) => void;
};

/** One state or all, with how many messages are in each. */
export function StateFilter({ counts, state, onState }: Props) {
  const { t } = useTranslation('deliveries');
  const total = counts && Object.values(counts).reduce((sum, count) => sum + count, 0);
  const chosen = (value: string) => onState(messageStates.find((each) => each === value));
  return (
    <Chip.Group value={state ?? 'all'} onChange={chosen}>
      <Group gap="xs" role="radiogroup" aria-label={t('filter-by-state')}>
        <Chip value="all" size="xs" variant="outline">
          {t('all')} {total ?? ''}
        </Chip>
        {messageStates.map((each) => (
          <Chip key={each} value={each} size="xs" variant="outline">
            {t(`state-${each}`)} {counts?.[each] ?? ''}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}
