import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../ui/instant-text';
import { useNow } from '../../../ui/use-now';
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
          <Table.ScrollContainer minWidth={480} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
            <Table verticalSpacing={6} maw={760}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('when')}</Table.Th>
                  <Table.Th scope="col">{t('what')}</Table.Th>
                  <Table.Th scope="col">{t('result')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {rollOuts.map(({ id: key, at, kind, version, by, ...counts }) => (
                  <Table.Tr key={key}>
                    <Table.Td>
                      <InstantText at={at} now={now} withZone />
                    </Table.Td>
                    <Table.Td>{t(`${kind}-by`, { version, by })}</Table.Td>
                    <Table.Td>{t(`${kind}-progress`, counts)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )
      }
    </Read>
  );
}
