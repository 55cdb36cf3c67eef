import { Button, Group, Slider, Stack, Text, type SliderProps } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { onBothWalls, readersZone } from '../../../ui/instant-in-words';
import { InstantText } from '../../../ui/instant-text';
import type { PolicyView, TicketView } from '../api/ticket';
import type { Names } from '../words/names';

type Props = {
  ticket: TicketView;
  policy: PolicyView | undefined;
  names: Names;
  now: number;
  /** How far the supposed wait is drawn, of how far it may be. */
  steps: number;
  farthestSteps: number;
  pausedUntil: string | undefined;
  /** The supposed priority; empty while it is the ticket's own. */
  priority: string;
  isSupposed: boolean;
  onPause: (steps: number) => void;
  onPriority: (id: string) => void;
  onForget: () => void;
};

/** What can be supposed: a wait until some coming instant, another priority, or nothing again. */
export function Suppositions(props: Props) {
  const { policy, now, steps, farthestSteps, pausedUntil, isSupposed, onPause, onForget } = props;
  const { t } = useTranslation('ticket');
  const mayWait = (policy?.awaiting ?? []).length > 0;
  return (
    <Stack gap="sm">
      <div>
        <Supposed
          what={t('paused-until')}
          is={pausedUntil ? <InstantText at={pausedUntil} now={now} withZone /> : t('not-paused')}
          said={pausedUntil ? onBothWalls(policy?.zone ?? readersZone())(pausedUntil) : t('not-paused')}
          max={farthestSteps}
          value={steps}
          onChange={onPause}
          disabled={!mayWait}
        />
        {!mayWait && (
          <Text size="xs" c="dimmed">
            {t('never-waits')}
          </Text>
        )}
      </div>
      <SupposedPriority {...props} />
      {isSupposed && (
        <Group>
          <Button variant="default" onClick={onForget}>
            {t('suppose-nothing')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** The policy's priorities, the more urgent the farther right. */
function SupposedPriority({ ticket, policy, names, priority, onPriority }: Props) {
  const { t } = useTranslation('ticket');
  const ids = (policy?.priorities ?? []).map(({ id }) => id).toReversed();
  const own = names.priority(ticket.priority);
  const is = priority === '' ? t('as-it-is', { priority: own }) : names.priority(priority);
  return (
    <Supposed
      what={t('supposed-priority')}
      is={is}
      said={is}
      max={Math.max(ids.length - 1, 0)}
      value={Math.max(ids.indexOf(priority || ticket.priority), 0)}
      onChange={(index) => onPriority(ids[index] === ticket.priority ? '' : (ids[index] ?? ''))}
      marks={ids.map((_, value) => ({ value }))}
      disabled={ids.length < 2}
    />
  );
}

type SupposedProps = Pick<SliderProps, 'max' | 'value' | 'onChange' | 'disabled' | 'marks'> & {
  what: string;
  is: ReactNode;
  /** The same as `is` for whoever hears it. */
  said: string;
};

function Supposed({ what, is, said, ...slider }: SupposedProps) {
  const caption = useId();
  return (
    <>
      <Text size="sm" fw={500} id={caption}>
        {what}: {is}
      </Text>
      <Slider
        aria-labelledby={caption}
        thumbProps={{ 'aria-labelledby': caption }}
        thumbValueText={said}
        min={0}
        label={null}
        {...slider}
      />
    </>
  );
}
