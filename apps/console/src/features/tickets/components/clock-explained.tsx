import { Button, List, Modal, Stack, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../ui/instant-text';
import { WideTable } from '../../../ui/wide-table';
import type { ExplanationView, SegmentView } from '../api/outlook';
import type { Say } from '../../../words/say';
import { onBothWalls } from '../../../ui/instant-in-words';
import { amountInWords } from '../words/amount-in-words';
import { explainedInWords } from '../words/explained-in-words';
import { useSay } from '../words/use-say';
import type { Names } from '../words/names';

const columns = ['from', 'to', 'because', 'counted'] as const;

type Props = {
  explained: ExplanationView;
  /** Whether anything of it comes at an instant: else there is nothing to ask when. */
  isDue: boolean;
  names: Names;
  now: number;
};

/** "Why is this due then?": opens what the engine counted, in its words and stretch by stretch. */
export function ClockExplained({ explained, isDue, names, now }: Props) {
  const { t } = useTranslation('ticket');
  const say = useSay();
  const still = (segment: SegmentView) => stillInWords(segment, names, say);
  const sentences = explainedInWords(explained, { instant: onBothWalls(explained.policy.zone), still }, say);
  const [opened, { open, close }] = useDisclosure(false);
  const question = t(isDue ? 'why-due' : 'what-counted');
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={open} aria-label={`${question} ${explained.label}`} ml={-8}>
        {question}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title={`${question} ${explained.label}`}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <Stack>
          <List size="sm" spacing={4}>
            {sentences.map((sentence, index) => (
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

function Segments({ explained: { segments, ahead }, names, now }: Omit<Props, 'isDue'>) {
  const { t } = useTranslation('ticket');
  const say = useSay();
  const rows = [...segments, ...ahead];
  return (
    <WideTable minWidth={420} verticalSpacing={4} head={columns.map((name) => t(`segment-${name}`))}>
      {rows.map((segment, index) => (
        <Table.Tr key={`${index}/${segment.fromAt}`}>
          <Table.Td>
            <InstantText at={segment.fromAt} now={now} />
          </Table.Td>
          <Table.Td>
            <InstantText at={segment.toAt} now={now} />
          </Table.Td>
          <Table.Td>
            {stillInWords(segment, names, say) + (index >= segments.length ? ` (${t('still-ahead')})` : '')}
          </Table.Td>
          <Table.Td>{segment.counted ? amountInWords(segment.counted, say) : '–'}</Table.Td>
        </Table.Tr>
      ))}
    </WideTable>
  );
}

/** Why a stretch counted or did not, for what and by whom. */
function stillInWords({ why, reason, by }: SegmentView, names: Names, say: Say): string {
  const what = reason && (why === 'off-rung' ? names.rung(reason) : names.reason(reason));
  return [say(`ticket:why-${why}`), what, by && names.person(by)].filter(Boolean).join(', ');
}
