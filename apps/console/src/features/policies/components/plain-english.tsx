import { List, Stack, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { WideTable } from '../../../ui/wide-table';
import type { Block, Explained, Interpretation } from '../api/policy';
import { MarkedText } from './marked-text';

/** A policy in plain English, with the register of how its original was read. */
export function PlainEnglish({ explained }: { explained: Explained }) {
  const { t } = useTranslation('policy');
  return (
    <Stack gap="xs" lang="en">
      {explained.blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
      {explained.interpretations.length > 0 && (
        <>
          <Title order={3} size="h4" mt="md">
            {t('interpretations')}
          </Title>
          <Register interpretations={explained.interpretations} />
        </>
      )}
    </Stack>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? (
        <Title order={3} size="h4" mt="md">
          {block.text}
        </Title>
      ) : (
        <Title order={4} size="h5" mt="xs">
          {block.text}
        </Title>
      );
    case 'text':
      return (
        <Text size="sm">
          <MarkedText text={block.text} />
        </Text>
      );
    case 'list':
      return (
        <List size="sm" spacing={4}>
          {block.items.map(({ depth, text }, index) => (
            <List.Item key={index} ml={depth * 20}>
              <MarkedText text={text} />
            </List.Item>
          ))}
        </List>
      );
    case 'table':
      return <Rows head={block.head} rows={block.rows} />;
  }
}

function Rows({ head, rows }: { head: string[]; rows: string[][] }) {
  return (
    <WideTable minWidth={360} fz="sm" verticalSpacing={6} head={head}>
      {rows.map((row, index) => (
        <Table.Tr key={index}>
          {row.map((cell, place) => (
            <Table.Td key={place}>
              <MarkedText text={cell} />
            </Table.Td>
          ))}
        </Table.Tr>
      ))}
    </WideTable>
  );
}

function Register({ interpretations }: { interpretations: Interpretation[] }) {
  const { t } = useTranslation('policy');
  const head = [t('the-original'), t('read-as'), t('other-reading'), t('key')];
  const rows = interpretations.map(({ seed, choice, alternative, key }) => [seed, choice, alternative, `\`${key}\``]);
  return <Rows head={head} rows={rows} />;
}
