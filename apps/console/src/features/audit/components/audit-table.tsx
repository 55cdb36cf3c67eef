import { Group, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../ui/instant-text';
import { PolicyZone } from '../../../ui/policy-zone';
import { Shape, type ShapeName } from '../../../ui/shape';
import { useNow } from '../../../ui/use-now';
import { WideTable } from '../../../ui/wide-table';
import type { TFunction } from 'i18next';
import { useReasons } from '../../../words/use-reasons';
import type { Say } from '../../../words/say';
import { TicketAnchor } from '../../tickets/components/ticket-anchor';
import type { ZoneOf } from '../../tickets/components/use-zone-of';
import { commandInWords } from '../../tickets/words/entry-in-words';
import { useSay } from '../../tickets/words/use-say';
import type { Deed } from '../api/audit';

const shapes: Record<NonNullable<Deed['outcome']>, ShapeName> = {
  accepted: 'check',
  refused: 'triangle',
  pending: 'half',
};
const isTicket = /^[a-z0-9][a-z0-9-]*-[1-9]\d*$/;

/** Who did what, when, and what became of it. */
export function AuditTable({ deeds, zoneOf }: { deeds: Deed[]; zoneOf: ZoneOf }) {
  const { t } = useTranslation('audit');
  const say = useSay();
  const inWords = useReasons();
  const now = useNow();
  return (
    <WideTable
      aria-label={t('title')}
      minWidth={680}
      head={['when', 'who', 'what', 'on', 'outcome'].map((name) => t(name))}
    >
      {deeds.map((deed) => (
        <Table.Tr key={deed.id}>
          <Table.Td className="nowrap">
            <PolicyZone value={zoneOf(deed.policy)}>
              <InstantText at={deed.at} now={now} withZone />
            </PolicyZone>
          </Table.Td>
          <Table.Td>{deed.actorName ?? deed.actor}</Table.Td>
          <Table.Td>{actionInWords(deed.action, t, say)}</Table.Td>
          <Table.Td style={{ overflowWrap: 'anywhere' }}>
            {isTicket.test(deed.subject) ? <TicketAnchor id={deed.subject} /> : deed.subject}
          </Table.Td>
          <Table.Td>
            {deed.outcome && (
              <Group gap={6} wrap="nowrap">
                <Shape name={shapes[deed.outcome]} />
                <Text size="sm">{t(`outcome-${deed.outcome}`)}</Text>
              </Group>
            )}
            {inWords(deed.reasons ?? [], deed.reasonCodes).map((reason) => (
              <Text size="xs" key={reason}>
                {reason}
              </Text>
            ))}
          </Table.Td>
        </Table.Tr>
      ))}
    </WideTable>
  );
}

/** What was done: a command of a ticket, or something beside tickets. */
function actionInWords(action: string, t: TFunction<'audit'>, say: Say): string {
  return t(`did-${action}`, { defaultValue: '' }) || commandInWords(action, say);
}
