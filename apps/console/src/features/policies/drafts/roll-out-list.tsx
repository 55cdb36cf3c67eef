import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../ui/instant-text';
import { useNow } from '../../../ui/use-now';
import { WideTable } from '../../../ui/wide-table';
import { rollOutsQuery } from '../api/roll-outs';
import { Read } from '../components/read';

/** Every time that a version was rolled out to open tickets, or back, the newest first. */
export function RollOutList({ id }: { id: string }) {
  const { t } = useTranslation('draft');
  const now = useNow();
  return (
    <Read query={rollOutsQuery(id)} height={120}>
      {(rollOuts) =>
        rollOuts.length === 0 ? (
          <Text>{t('no-roll-outs')}</Text>
        ) : (
          <WideTable minWidth={480} verticalSpacing={6} maw={760} head={[t('when'), t('what'), t('result')]}>
            {rollOuts.map(({ id: key, at, kind, version, by, ...counts }) => (
              <Table.Tr key={key}>
                <Table.Td>
                  <InstantText at={at} now={now} withZone />
                </Table.Td>
                <Table.Td>{t(`${kind}-by`, { version, by })}</Table.Td>
                <Table.Td>{t(`${kind}-progress`, counts)}</Table.Td>
              </Table.Tr>
            ))}
          </WideTable>
        )
      }
    </Read>
  );
}
