import { Table, type TableProps } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = Omit<TableProps, 'children'> & {
  /** What the columns are called, from left to right. */
  head: string[];
  /** Narrower than this, in pixels, it scrolls. */
  minWidth: number;
  /** The rows. */
  children: ReactNode;
};

/** A table with named columns; where there is no room for it, it scrolls sideways, by the keyboard too. */
export function WideTable({ head, minWidth, children, ...table }: Props) {
  return (
    <Table.ScrollContainer minWidth={minWidth} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table verticalSpacing="xs" {...table}>
        <Table.Thead>
          <Table.Tr>
            {head.map((name) => (
              <Table.Th key={name} scope="col">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
