import { Checkbox, Fieldset, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PolicyView } from '../api/ticket';

type Props = {
  evidence: { id: string; label: string }[];
  policy: PolicyView | undefined;
  /** What is wrong with fields, by their names. */
  problems: Record<string, string>;
};

/** Evidence to confirm or to tell in words, as the policy has it. */
export function ActionEvidence({ evidence, policy, problems }: Props) {
  const { t } = useTranslation('ticket');
  if (evidence.length === 0) return null;
  const isText = (id: string) => policy?.evidence?.find((each) => each.id === id)?.kind === 'text';
  return (
    <Fieldset legend={t('evidence')}>
      <Stack gap="xs">
        {evidence.map(({ id, label }) =>
          isText(id) ? (
            <Textarea
              key={id}
              name={`evidence.${id}`}
              label={label}
              error={problems[`evidence.${id}`]}
              autosize
              minRows={1}
            />
          ) : (
            <Checkbox key={id} name={`evidence.${id}`} label={label} />
          ),
        )}
      </Stack>
    </Fieldset>
  );
}
