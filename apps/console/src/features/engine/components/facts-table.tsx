import { Anchor, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

type Props = { label: string; head: string[]; rows: { key: string; cells: ReactNode[] }[] };

/** A small table of what was found; reached by keyboard where it scrolls. */
export function FactsTable({ label, head, rows }: Props) {
  return (
    <Table.ScrollContainer minWidth={480} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table aria-label={label} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            {head.map((name) => (
              <Table.Th key={name} scope="col">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, cells }) => (
            <Table.Tr key={key}>
              {cells.map((cell, index) => (
                <Table.Td key={head[index]} style={{ overflowWrap: 'anywhere' }}>
                  {cell}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

export function TicketAnchor({ id }: { id: string }) {
  return (
    <Anchor renderRoot={(props) => <Link {...props} to="/tickets/$id" params={{ id }} />} size="sm" underline="always">
      {id}
    </Anchor>
  );
}
