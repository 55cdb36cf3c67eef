import { Anchor, Button, Group, Paper, Table, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload, IconTable } from '@tabler/icons-react';
import type { ECharts } from 'echarts/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { WideTable } from '../../../ui/wide-table';
import type { Behind } from '../api/report';
import { Chart } from './chart';
import type { Cell, Figure } from './figure';
import { savePicture } from './save-picture';

type Props = { figure: Figure; onOpen: (behind: Behind) => void; controls?: React.ReactNode };

/** One figure: a picture, or the same as a table; each number opens its tickets. */
export function FigureCard({ figure, onOpen, controls }: Props) {
  const { t } = useTranslation('reports');
  const [asTable, { toggle }] = useDisclosure(false);
  const chart = useRef<ECharts | null>(null);
  const { id, title, hint, rows } = figure;
  const open = (behind: Behind | undefined) => behind && onOpen(behind);
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={`figure-${id}`}>
      <Group justify="space-between" align="start" gap="xs">
        <Title order={2} size="h4" id={`figure-${id}`}>
          {title}
        </Title>
        {rows.length > 0 && (
          <Group gap={4}>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconTable size={16} aria-hidden />}
              aria-pressed={asTable}
              onClick={toggle}
              aria-label={t('table-of', { title })}
            >
              {t('table')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
              disabled={asTable}
              onClick={() => chart.current && savePicture(chart.current, id)}
              aria-label={t('png-of', { title })}
            >
              PNG
            </Button>
          </Group>
        )}
      </Group>
      <Text size="sm" c="dimmed" mb="xs">
        {hint}
      </Text>
      {controls}
      {rows.length === 0 && <Text py="xl">{t('nothing-here')}</Text>}
      {rows.length > 0 && asTable && <FigureTable figure={figure} onOpen={onOpen} />}
      {rows.length > 0 && !asTable && (
        <Chart
          title={t('chart-of', { title })}
          option={figure.option}
          height={figure.height}
          handle={chart}
          onPick={(series, index) => open(figure.behindAt(series, index))}
        />
      )}
    </Paper>
  );
}

function FigureTable({ figure, onOpen }: { figure: Figure; onOpen: (behind: Behind) => void }) {
  return (
    <WideTable aria-label={figure.title} minWidth={320} head={figure.columns}>
      {figure.rows.map(([name, ...cells], index) => (
        <Table.Tr key={index}>
          <Table.Th scope="row">{name && <Opening cell={name} onOpen={onOpen} />}</Table.Th>
          {cells.map((cell, column) => (
            <Table.Td key={column} className="tabular">
              <Opening cell={cell} onOpen={onOpen} />
            </Table.Td>
          ))}
        </Table.Tr>
      ))}
    </WideTable>
  );
}

function Opening({ cell: { text, behind }, onOpen }: { cell: Cell; onOpen: (behind: Behind) => void }) {
  const { t } = useTranslation('reports');
  if (!behind) return text;
  return (
    <Anchor
      component="button"
      type="button"
      inherit
      underline="always"
      onClick={() => onOpen(behind)}
      aria-label={t('open-tickets', { text, title: behind.title })}
    >
      {text}
    </Anchor>
  );
}
