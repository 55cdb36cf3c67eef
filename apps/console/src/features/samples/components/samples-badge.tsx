import { Button, Popover, Progress, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFlask } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../ui/problem-alert';
import { isBeginning, samplesQuery, useWipeSamples, type Samples } from '../api/samples';

/** Says on every page that there are sample tickets, how far they have come, and wipes them. */
export function SamplesBadge({ mayWipe }: { mayWipe: boolean }) {
  const { t } = useTranslation('samples');
  const samples = useQuery(samplesQuery).data;
  const [opened, { toggle, close }] = useDisclosure(false);
  if (!samples || samples.opened === 0) return null;
  const { begun: count, opened: of } = samples;
  const label = isBeginning(samples) ? t('progress', { count, of }) : t('badge');
  return (
    <Popover opened={opened} onChange={close} onDismiss={close} width={300} position="bottom-end" trapFocus withRoles>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="default"
          onClick={toggle}
          leftSection={<IconFlask size={14} aria-hidden />}
          aria-label={label}
        >
          <Text span size="xs" visibleFrom="sm">
            {label}
          </Text>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('badge')}>
        <About samples={samples} mayWipe={mayWipe} onWiped={close} />
      </Popover.Dropdown>
    </Popover>
  );
}

function About({ samples, mayWipe, onWiped }: { samples: Samples; mayWipe: boolean; onWiped: () => void }) {
  const { t } = useTranslation('samples');
  const wipe = useWipeSamples();
  const navigate = useNavigate();
  const { opened, begun } = samples;
  const leave = () => {
    onWiped();
    void navigate({ to: '/' });
  };
  return (
    <Stack gap="sm">
      <Text size="sm">{t('about', { count: opened })}</Text>
      {isBeginning(samples) && (
        <Progress.Root size="lg">
          <Progress.Section value={(begun / opened) * 100} aria-label={t('progress', { count: begun, of: opened })} />
        </Progress.Root>
      )}
      {wipe.error && <ProblemAlert error={wipe.error} title={t('not-wiped')} />}
      {mayWipe && (
        <Button loading={wipe.isPending} onClick={() => wipe.mutate(undefined, { onSuccess: leave })} data-autofocus>
          {t('wipe')}
        </Button>
      )}
    </Stack>
  );
}
