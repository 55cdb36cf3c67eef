import { Button, Dialog, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, reading } from '../../../api/client';
import { useFocusBack } from '../../../ui/use-focus-back';
import { endTour, isAskedFor } from '../api/tour';

const steps = ['queue', 'ladder', 'why-due', 'policy', 'reports'] as const;
type Step = (typeof steps)[number];
/** Without a ticket there is nothing to show of these. */
const needTicket: Step[] = ['queue', 'ladder', 'why-due'];

/** What there is, in a few steps beside the pages themselves; can be left at any time, by Escape as well. */
export function Tour({ who }: { who: string }) {
  const { t } = useTranslation('tour');
  const [index, setIndex] = useState(0);
  const { show, hasTicket } = useShowing();
  useFocusBack();
  const end = () => endTour(who);
  const go = (next: number) => {
    const step = steps[next];
    if (!step) return end();
    setIndex(next);
    show(step);
  };
  const step = steps[index] ?? 'queue';
  return (
    <Dialog
      opened
      withBorder
      onClose={end}
      size="md"
      role="dialog"
      className="tour"
      aria-label={t('title')}
      transitionProps={{ duration: 0 }}
      onKeyDown={({ key }) => key === 'Escape' && end()}
    >
      <Stack gap="xs" pr="md">
        <Text size="xs" c="dimmed">
          {t('step', { number: index + 1, of: steps.length })}
        </Text>
        <div role="status">
          <Text fw={600}>{t(step)}</Text>
          <Text size="sm">{t(`${step}-more`)}</Text>
          {!hasTicket && needTicket.includes(step) && <Text size="sm">{t('no-ticket')}</Text>}
        </div>
        <Group gap="xs">
          <Button size="compact-sm" variant="default" disabled={index === 0} onClick={() => go(index - 1)}>
            {t('back')}
          </Button>
          <Button size="compact-sm" onClick={() => go(index + 1)} autoFocus={isAskedFor()}>
            {t(index === steps.length - 1 ? 'done' : 'next')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={end}>
            {t('leave')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

/** Goes to the page of a step; without a ticket those about one stay with the queue. */
function useShowing(): { show: (step: Step) => void; hasTicket: boolean } {
  const navigate = useNavigate();
  const { data } = useQuery({
    queryKey: ['tour', 'ticket'],
    queryFn: async ({ signal }) =>
      (await reading(api.GET('/v1/tickets', { params: { query: { limit: '1' } }, signal }))).tickets[0] ?? null,
    refetchInterval: 5_000,
  });
  const show = (step: Step) => {
    if (step === 'reports') return void navigate({ to: '/reports' });
    if (step === 'policy' && data) return void navigate({ to: '/policies/$policy', params: { policy: data.policy } });
    if (step === 'policy') return void navigate({ to: '/policies' });
    if (step === 'queue' || !data) return void navigate({ to: '/' });
    return void navigate({ to: '/tickets/$id', params: { id: data.id } });
  };
  return { show, hasTicket: data !== null };
}
