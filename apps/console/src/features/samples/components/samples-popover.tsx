import { Button, Popover, Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../ui/problem-alert';
import { useOpensAtOnce } from '../../../ui/use-opens-at-once';
import { isBeginning, samplesQuery, useWipeSamples } from '../api/samples';
import { SamplesButton } from './samples-button';

export type SamplesPopoverProps = { mayWipe: boolean };

/** What sample tickets are, how far they have come, and their end. */
export function SamplesPopover({ mayWipe }: SamplesPopoverProps) {
  const { t } = useTranslation('samples');
  const { opened, toggle, close } = useOpensAtOnce();
  return (
    <Popover opened={opened} onChange={close} onDismiss={close} width={300} position="bottom-end" trapFocus withRoles>
      <Popover.Target>
        <SamplesButton onClick={toggle} autoFocus />
      </Popover.Target>
      <Popover.Dropdown aria-label={t('badge')}>
        <About mayWipe={mayWipe} onWiped={close} />
      </Popover.Dropdown>
    </Popover>
  );
}

function About({ mayWipe, onWiped }: { mayWipe: boolean; onWiped: () => void }) {
  const { t } = useTranslation('samples');
  const samples = useQuery(samplesQuery).data;
  const wipe = useWipeSamples();
  const navigate = useNavigate();
  if (!samples) return null;
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
