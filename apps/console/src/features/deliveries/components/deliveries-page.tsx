import { Alert, Skeleton, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MoreOfList } from '../../../ui/more-of-list';
import { PageTitle } from '../../../ui/page-title';
import { ProblemAlert } from '../../../ui/problem-alert';
import { useMay } from '../../session/api/rights';
import { useZoneOf } from '../../tickets/components/use-zone-of';
import { deliveriesQuery, useResend, type MessageState } from '../api/messages';
import { DeliveriesTable } from './deliveries-table';
import { StateFilter } from './state-filter';

/** Who was told what, whether it arrived, and sending again what did not. */
export function DeliveriesPage() {
  const { t } = useTranslation('deliveries');
  const mayResend = useMay('work');
  const [state, setState] = useState<MessageState>();
  const zoneOf = useZoneOf();
  const query = useInfiniteQuery(deliveriesQuery(state ? { state } : {}));
  const again = useResend();
  const messages = query.data?.pages.flatMap((page) => page.messages) ?? [];
  return (
    <Stack gap="md">
      <PageTitle>{t('title')}</PageTitle>
      <StateFilter counts={query.data?.pages[0]?.counts} state={state} onState={setState} />
      {state === 'unknown' && (
        <Alert variant="outline" color="grape" title={t('unknown-title')}>
          {t('unknown-explained')}
        </Alert>
      )}
      {query.error && <ProblemAlert error={query.error} title={t('cannot-be-read')} />}
      {again.error && <ProblemAlert error={again.error} title={t('not-resent')} />}
      <Text size="sm" role="status" mih="1.5em">
        {again.isTaken ? t('resent') : ''}
      </Text>
      {query.isPending && <Skeleton height={320} aria-label={t('reading')} />}
      {query.data && messages.length === 0 && <Text>{t(state ? 'none-in-state' : 'none')}</Text>}
      {messages.length > 0 && (
        <DeliveriesTable
          messages={[...new Map(messages.map((message) => [message.id, message])).values()]}
          zoneOf={zoneOf}
          mayResend={mayResend}
          sending={again.isSending ? again.asked : undefined}
          onResend={again.resend}
        />
      )}
      <MoreOfList list={query} />
    </Stack>
  );
}
