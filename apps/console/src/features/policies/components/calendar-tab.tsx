import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Policy } from '../api/policy';
import { daysQuery } from '../api/policies';
import { Read } from './read';
import { YearPicture } from './year-picture';

type Props = { id: string; version: number; policy: Policy };

const [firstYear, lastYear] = [1971, 2075];

/** The calendars of a policy, a year at a time. */
export function CalendarTab({ id, version, policy: { calendars } }: Props) {
  const { t } = useTranslation('policy');
  const [calendar, setCalendar] = useState(calendars[0]?.id);
  const [year, setYear] = useState(() => new Date().getUTCFullYear());
  if (calendar === undefined) return <Text>{t('no-calendars')}</Text>;
  return (
    <Stack gap="md">
      <Group align="flex-end">
        <Select
          label={t('calendar')}
          w={240}
          allowDeselect={false}
          data={calendars.map((each) => each.id)}
          value={calendar}
          onChange={(value) => setCalendar(value ?? calendar)}
        />
        <Button variant="default" disabled={year <= firstYear} onClick={() => setYear(year - 1)}>
          ← {year - 1}
        </Button>
        <Text fw={700} lh="36px" role="status">
          {year}
        </Text>
        <Button variant="default" disabled={year >= lastYear} onClick={() => setYear(year + 1)}>
          {year + 1} →
        </Button>
      </Group>
      <Read query={daysQuery(id, version, calendar, year)} height={520}>
        {(days) => <YearPicture key={`${calendar} ${year}`} of={days} />}
      </Read>
    </Stack>
  );
}
