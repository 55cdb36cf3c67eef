import { Button, List, Modal, Stack, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../ui/instant-text';
import type { ExplanationView, SegmentView } from '../api/outlook';
import type { Names } from '../words/names';

type Props = { explained: ExplanationView; names: Names; now: number };

/** "Why is this due then?": opens what the engine counted, in its words and stretch by stretch. */
export function ClockExplained({ explained, names, now }: Props) {
  const { t } = useTranslation('ticket');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={open} aria-label={`${t('why-due')} ${explained.label}`}>
        {t('why-due')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title={`${t('why-due')} ${explained.label}`}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <Stack>
          <List size="sm" spacing={4}>
            {explained.inWords.map((sentence, index) => (
              <List.Item key={`${index}/${sentence}`}>{sentence}</List.Item>
            ))}
          </List>
          <Segments explained={explained} names={names} now={now} />
          <Text size="xs" c="dimmed">
            {t('by-policy', {
              policy: explained.policy.id,
              version: explained.policy.version,
              row: explained.row.number,
            })}
          </Text>
        </Stack>
      </Modal>
    </>
  );
}

function Segments({ explained: { segments, ahead }, names, now }: Props) {
  const { t } = useTranslation('ticket');
  const because = ({ why, reason, by }: SegmentView): string =>
    [t(`why-${why}`), reason ? names.reason(reason) : '', by ? names.person(by) : ''].filter(Boolean).join(', ');
  const rows = [...segments, ...ahead];
  return (
    <Table.ScrollContainer minWidth={420}>
      <Table verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            {(['from', 'to', 'because', 'counted'] as const).map((name) => (
              <Table.Th key={name} scope="col">
                {t(`segment-${name}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((segment, index) => (
            <Table.Tr key={`${index}/${segment.fromAt}`}>
              <Table.Td>
                <InstantText at={segment.fromAt} now={now} />
              </Table.Td>
              <Table.Td>
                <InstantText at={segment.toAt} now={now} />
              </Table.Td>
              <Table.Td>{because(segment) + (index >= segments.length ? ` (${t('still-ahead')})` : '')}</Table.Td>
              <Table.Td>{segment.counted?.words ?? '–'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
