import { Alert, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PreviewTable } from './preview-table';
import { PublishProblem } from './publish-problem';
import { RungFields } from './rung-fields';
import { countPicked, mostNamed, type Going } from './use-going';
import type { Preview } from './use-preview';

/** What would become of open tickets, and with `going` which of them go along and where vanished rungs go. */
export function Foreseen({ preview, going }: { preview: Preview; going?: Going }) {
  const { t } = useTranslation('draft');
  const { tickets, gone, total, done, error } = preview;
  const atOnce = tickets.filter(({ breachesAtOnce }) => breachesAtOnce).length;
  const refused = tickets.filter(({ outcome }) => outcome !== 'accepted').length;
  const named = going?.picked.but.length ?? 0;
  const facts = { count: tickets.length, total: total ?? 0, atOnce, refused };
  return (
    <Stack gap="xs" mih={140}>
      {going && <RungFields gone={gone} going={going} />}
      <Text fw={600}>{t('what-changes')}</Text>
      {!done && <Progress value={total ? (tickets.length / total) * 100 : 5} animated aria-label={t('looking')} />}
      <Text size="sm" role="status">
        {total === 0 ? t('no-open-tickets') : t('looked-at', facts)}{' '}
        {going && total ? t('picked', { count: countPicked(going.picked, total), total }) : null}
      </Text>
      {going && named > mostNamed && (
        <Alert color="red" role="alert" title={t('too-many-named', { most: mostNamed, named })} />
      )}
      {error !== undefined && <PublishProblem error={error} />}
      {tickets.length > 0 && <PreviewTable tickets={tickets} {...(going ? { going } : {})} />}
    </Stack>
  );
}
