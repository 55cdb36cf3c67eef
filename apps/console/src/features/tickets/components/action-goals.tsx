import { Radio, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useReasons } from '../../../words/use-reasons';
import type { ActionGoal } from '../api/outlook';

type Props = { goals: ActionGoal[]; chosen: string; onChoose: (id: string) => void };

/** To which rung it goes up: those that are possible to choose from, the others with why not. */
export function ActionGoals({ goals, chosen, onChoose }: Props) {
  const { t } = useTranslation('ticket');
  const inWords = useReasons();
  const open = goals.filter(({ allowed }) => allowed);
  if (open.length <= 1) return open[0] ? <Text size="sm">{t('goes-to', { rung: open[0].label })}</Text> : null;
  const byPerson = goals.every(({ usual }) => !usual);
  return (
    <Radio.Group label={t('field-to')} value={chosen} onChange={onChoose}>
      <Stack gap={6} mt={4}>
        {byPerson && <Radio value="" label={t('goes-to-person')} />}
        {goals.map(({ id, label, allowed, usual, reasons, missing, reasonCodes, missingCodes }) => (
          <Radio
            key={id}
            value={id}
            label={usual ? t('usual-goal', { rung: label }) : label}
            disabled={!allowed}
            description={
              allowed
                ? inWords(missing, missingCodes).join('; ')
                : `${t('not-now')}: ${inWords(reasons, reasonCodes).join('; ')}`
            }
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
