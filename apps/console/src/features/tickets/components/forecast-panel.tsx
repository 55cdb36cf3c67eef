import { Skeleton, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOffline } from '../../../api/problem';
import { ProblemAlert } from '../../../ui/problem-alert';
import { forecastQuery, type Supposed } from '../api/outlook';
import type { PolicyView, TicketView } from '../api/ticket';
import { forecastMoves } from '../words/forecast-moves';
import { isOver } from '../words/ladder-steps';
import type { Names } from '../words/names';
import { ForecastList } from './forecast-list';
import { Section } from './section';
import { Suppositions } from './suppositions';

type Props = { ticket: TicketView; policy: PolicyView | undefined; names: Names; now: number };

const stepMs = 6 * 3_600_000;
const farthestSteps = 14 * 4;
const settledMs = 300;

/** What comes if nobody acts; with suppositions, what that moves. */
export function ForecastPanel({ ticket, policy, names, now }: Props) {
  const { t } = useTranslation('ticket');
  const [steps, setSteps] = useState(0);
  const [priority, setPriority] = useState('');
  const before = useQuery(forecastQuery(ticket.id));
  // The instant stays while the slider does, so that one supposition is one question.
  const [origin, setOrigin] = useState<number>();
  const pausedUntil = steps > 0 && origin !== undefined ? new Date(origin + steps * stepMs).toISOString() : undefined;
  const supposed: Supposed = {
    ...(pausedUntil === undefined ? {} : { pausedUntil }),
    ...(priority === '' ? {} : { priority }),
  };
  const [asked] = useDebouncedValue(JSON.stringify(supposed), settledMs);
  const isSupposed = asked !== '{}';
  const after = useQuery({ ...forecastQuery(ticket.id, JSON.parse(asked) as Supposed), enabled: isSupposed });
  const suppose = (next: number) => {
    setOrigin((known) => known ?? Math.ceil(now / stepMs) * stepMs);
    setSteps(next);
  };
  const forget = () => {
    setSteps(0);
    setPriority('');
  };
  return (
    <Section title={t('forecast')}>
      {!isSettled(ticket) && (
        <Text size="sm" c="dimmed">
          {t('forecast-what')}
        </Text>
      )}
      {!isSettled(ticket) && (
        <Suppositions
          {...{ ticket, policy, names, now, steps, farthestSteps, priority, pausedUntil, isSupposed }}
          onPause={suppose}
          onPriority={setPriority}
          onForget={forget}
        />
      )}
      {before.error && !before.data && !isOffline(before.error) && (
        <ProblemAlert error={before.error} title={t('forecast-unreadable')} />
      )}
      {isSupposed && after.error && <ProblemAlert error={after.error} title={t('not-supposable')} />}
      {!before.data && !before.error && <Skeleton height={120} />}
      {before.data && !(isSupposed && after.error) && (
        <ForecastList
          moves={forecastMoves(before.data.coming, isSupposed && after.data ? after.data.coming : before.data.coming)}
          more={before.data.truncated || before.data.beyondWindow}
          isSupposed={isSupposed}
          names={names}
          now={now}
        />
      )}
    </Section>
  );
}

/** Neither a wait nor another priority can be supposed of what is resolved or over. */
function isSettled(ticket: TicketView): boolean {
  return ticket.status === 'resolved' || isOver(ticket);
}
