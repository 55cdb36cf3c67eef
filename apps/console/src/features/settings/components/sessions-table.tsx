import { Button, Group, Skeleton, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../ui/instant-text';
import { ProblemAlert } from '../../../ui/problem-alert';
import { useNow } from '../../../ui/use-now';
import { WideTable } from '../../../ui/wide-table';
import { sessionsQuery, useEndSessions } from '../api/settings';

/** So many are looked at without asking; the one that is used now is among them. */
const atFirst = 5;
const columns = ['browser', 'signed-in-at', 'last-seen', 'ends-at', 'actions'];

/** Where one is signed in, and ending it. */
export function SessionsTable() {
  const { t } = useTranslation('settings');
  const { data: sessions, error } = useQuery(sessionsQuery);
  const end = useEndSessions();
  const [all, setAll] = useState(false);
  const now = useNow();
  if (error) return <ProblemAlert error={error} title={t('cannot-be-read')} />;
  if (!sessions) return <Skeleton height={120} aria-label={t('being-read')} />;
  const inOrder = sessions.toSorted((a, b) => Number(b.current) - Number(a.current));
  return (
    <Stack gap="sm">
      {end.error && <ProblemAlert error={end.error} title={t('not-saved')} />}
      <WideTable aria-label={t('sessions')} minWidth={680} head={columns.map((column) => t(column))}>
        {inOrder
          .slice(0, all ? undefined : atFirst)
          .map(({ id, userAgent, createdAt, lastSeenAt, expiresAt, current }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" fw={400}>
                {browserOf(userAgent) ?? t('unknown-browser')}
              </Table.Th>
              {[createdAt, lastSeenAt, expiresAt].map((at, index) => (
                <Table.Td key={columns[index + 1]} className="nowrap">
                  {at && <InstantText at={at} now={now} withZone />}
                </Table.Td>
              ))}
              <Table.Td>
                {current ? (
                  <Text size="sm">{t('this-one')}</Text>
                ) : (
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={t('end-session', { browser: browserOf(userAgent) ?? t('unknown-browser') })}
                    onClick={() => end.mutate(id)}
                  >
                    {t('end')}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
      </WideTable>
      <Group>
        {!all && sessions.length > atFirst && (
          <Button variant="default" onClick={() => setAll(true)}>
            {t('all-sessions', { count: sessions.length })}
          </Button>
        )}
        <Button variant="default" disabled={sessions.length < 2} onClick={() => end.mutate(undefined)}>
          {t('end-others')}
        </Button>
      </Group>
    </Stack>
  );
}

const browsers = [/Edg\/\d+/, /OPR\/\d+/, /Firefox\/\d+/, /(Headless)?Chrome\/\d+/, /Version\/\d+.* Safari/];
const systems = /Windows|Android|iPhone|iPad|Mac OS X|Linux/;

/** A browser as its reader would call it: "Firefox/140, Linux"; whatever is not known is shown as it calls itself. */
function browserOf(userAgent: string | undefined): string | undefined {
  if (!userAgent) return undefined;
  const browser = browsers.map((each) => each.exec(userAgent)?.[0]).find(Boolean);
  const system = systems.exec(userAgent)?.[0];
  return [browser ?? userAgent.slice(0, 40), ...(system ? [system] : [])].join(', ');
}
