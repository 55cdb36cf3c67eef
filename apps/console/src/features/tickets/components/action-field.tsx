import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { CommandName } from '@stepladder/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { peopleQuery } from '../api/directory';
import type { ActionFieldView } from '../api/outlook';
import { isReasonInWords } from '../words/action-form';

type Props = {
  command: CommandName;
  field: ActionFieldView;
  /** What is wrong with what stands in it. */
  problem: string | undefined;
};

/** One thing a command is told, asked for by what it is. */
export function ActionField({ command, field, problem }: Props) {
  const { t } = useTranslation('ticket');
  const { name, kind, required, choices = [] } = field;
  const people = useQuery({ ...peopleQuery, enabled: kind === 'person' }).data;
  const own = t(`words-${command}`, { defaultValue: t('field-text') });
  const inOwnWords = name === 'text' || isReasonInWords(field);
  const label = inOwnWords ? own : t(`field-${name}`, { defaultValue: name });
  const asked = { name, label, required, error: problem };
  const chosen = (options: { value: string; label: string }[]) => (
    <NativeSelect {...asked} data={[{ value: '', label: t('choose') }, ...options]} />
  );
  switch (kind) {
    case 'choice':
      return chosen(
        choices.map((each) => ({
          value: each.id,
          label: t(`choice-${name}-${each.id}`, { defaultValue: each.label }),
        })),
      );
    case 'yes-no':
      return chosen((['yes', 'no'] as const).map((value) => ({ value, label: t(value) })));
    case 'person':
      return chosen([...(people?.values() ?? [])].map((each) => ({ value: each.id, label: each.name })));
    case 'number':
      return <TextInput {...asked} type="number" min={0} />;
    case 'instant':
      return <TextInput {...asked} type="datetime-local" />;
    case 'words':
    case 'list':
    case 'evidence':
    case 'keyed':
      return <Textarea {...asked} autosize minRows={inOwnWords ? 3 : 1} maxRows={10} />;
  }
}
