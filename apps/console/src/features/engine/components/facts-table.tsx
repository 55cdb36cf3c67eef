import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { WideTable } from '../../../ui/wide-table';

type Props = { label: string; head: string[]; rows: { key: string; cells: ReactNode[] }[] };

/** A small table of what was found; reached by keyboard where it scrolls. */
export function FactsTable({ label, head, rows }: Props) {
  return (
    <WideTable aria-label={label} minWidth={480} verticalSpacing={6} head={head}>
      {rows.map(({ key, cells }) => (
        <Table.Tr key={key}>
          {cells.map((cell, index) => (
            <Table.Td key={head[index]} style={{ overflowWrap: 'anywhere' }}>
              {cell}
            </Table.Td>
          ))}
        </Table.Tr>
      ))}
    </WideTable>
  );
}
