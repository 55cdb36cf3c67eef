import { MultiSelect, Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Policy } from '../api/policy';
import type { TicketChoice } from '../api/roll-outs';

/** Which open tickets go along with a new version. */
export type Scope = 'new' | 'all' | 'chosen';

type Props = {
  policy: Policy;
  scope: Scope;
  choice: TicketChoice;
  onScope: (scope: Scope) => void;
  onChoice: (choice: TicketChoice) => void;
};

const statuses = ['open', 'in-progress', 'awaiting', 'project', 'testing', 'resolved'];

/** New tickets only, all, or those of some priorities, rungs and statuses. */
export function ChoiceFields({ policy, scope, choice, onScope, onChoice }: Props) {
  const { t } = useTranslation('draft');
  const rungs = policy.ladders.filter(({ kind }) => kind === 'functional').flatMap((ladder) => ladder.rungs);
  const among = {
    priority: policy.priorities.map(({ id, label }) => ({ value: id, label })),
    rung: rungs.map(({ id, label }) => ({ value: id, label })),
    status: statuses.map((value) => ({ value, label: t(`status-${value}`) })),
  };
  return (
    <Stack gap="xs">
      <Radio.Group label={t('who-goes-along')} value={scope} onChange={(value) => onScope(value)}>
        <Stack gap={6} mt={6}>
          <Radio value="new" label={t('scope-new')} data-autofocus />
          <Radio value="all" label={t('scope-all')} />
          <Radio value="chosen" label={t('scope-chosen')} />
        </Stack>
      </Radio.Group>
      {scope === 'chosen' &&
        (['priority', 'rung', 'status'] as const).map((field) => (
          <MultiSelect
            key={field}
            label={t(`choice-${field}`)}
            placeholder={choice[field] ? '' : t('any')}
            data={among[field]}
            value={choice[field] ?? []}
            onChange={(values) => onChoice(withField(choice, field, values))}
            comboboxProps={{ withinPortal: false }}
            clearable
            clearButtonProps={{ 'aria-label': t('clear') }}
          />
        ))}
    </Stack>
  );
}

function withField(choice: TicketChoice, field: keyof TicketChoice, values: string[]): TicketChoice {
  const { [field]: _, ...others } = choice;
  return values.length === 0 ? others : { ...others, [field]: values };
}
