import { Button, Text } from '@mantine/core';
import { IconFlask } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TargetProps } from '../../../ui/late-dropdown';
import { isBeginning, samplesQuery } from '../api/samples';

/** That there are sample tickets, and how far they have come while they are made. */
export function SamplesButton(props: TargetProps) {
  const { t } = useTranslation('samples');
  const samples = useQuery(samplesQuery).data;
  const beginning = samples && isBeginning(samples);
  const label = beginning ? t('progress', { count: samples.begun, of: samples.opened }) : t('badge');
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconFlask size={14} aria-hidden />}
      aria-label={label}
      {...props}
    >
      <Text span size="xs" visibleFrom="sm">
        {label}
      </Text>
    </Button>
  );
}
