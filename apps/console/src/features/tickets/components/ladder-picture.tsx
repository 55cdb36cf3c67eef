import { Badge, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../ui/instant-text';
import { Shape, type ShapeName } from '../../../ui/shape';
import { timelineQuery } from '../api/get-ticket';
import { forecastQuery } from '../api/outlook';
import type { LadderView, PolicyView, TicketView } from '../api/ticket';
import { ladderSteps, type LadderStep } from '../words/ladder-steps';
import type { Names } from '../words/names';
import classes from './ladder-picture.module.css';
import { Section } from './section';

type Props = { ticket: TicketView; policy: PolicyView; names: Names; now: number };

/** The ticket's ladders as they are climbed: what was reached, who has it, what comes when to whom, what nobody plays. */
export function LadderPicture({ ticket, policy, names, now }: Props) {
  const { t } = useTranslation('ticket');
  const { data: entries = [], isPending } = useQuery(timelineQuery(ticket.id));
  const coming = useQuery(forecastQuery(ticket.id)).data?.coming ?? [];
  const ladders = (policy.ladders ?? [])
    .map((ladder) => ({ ladder, steps: ladderSteps(ladder, { ticket, policy, entries, coming }) }))
    .filter(({ ladder, steps }) => ladder.kind === 'functional' || steps.some(({ state }) => state !== 'ahead'));
  return (
    <Section title={t('ladder')}>
      {isPending && <Skeleton height={52 * (policy.ladders[0]?.rungs.length ?? 1)} mt={26} />}
      <Stack gap="lg" {...(isPending ? { display: 'none' } : {})}>
        {ladders.map(({ ladder, steps }) => (
          <Ladder key={ladder.id} ladder={ladder} steps={steps} names={names} now={now} />
        ))}
      </Stack>
    </Section>
  );
}

type LadderProps = { ladder: LadderView; steps: LadderStep[]; names: Names; now: number };

/** The highest rung stands on top; the list says in words what the drawing shows. */
function Ladder({ ladder, steps, names, now }: LadderProps) {
  return (
    <div>
      <Text size="sm" c="dimmed" mb={4}>
        {ladder.label}
      </Text>
      <ol className={classes.ladder} reversed aria-label={ladder.label}>
        {steps.toReversed().map((step) => (
          <li key={step.id} className={classes.step} data-state={step.state}>
            <Drawing state={step.state} />
            <Step step={step} names={names} now={now} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Two rails and a rung; how the rung is drawn says what the words beside it say. */
function Drawing({ state }: { state: LadderStep['state'] }) {
  return (
    <svg className={classes.drawing} aria-hidden="true">
      <line className={classes.rail} x1="6" y1="0" x2="6" y2="100%" />
      <line className={classes.rail} x1="38" y1="0" x2="38" y2="100%" />
      <line className={classes.rung} x1="6" y1="14" x2="38" y2="14" />
      {(state === 'current' || state === 'last') && <circle className={classes.here} cx="22" cy="14" r="8" />}
      {state === 'climbed' && <path className={classes.tick} d="m16 14 4 5 8-10" />}
      {state === 'coming' && <path className={classes.tick} d="m16 18 6-8 6 8" />}
    </svg>
  );
}

const shapes: Record<LadderStep['state'], ShapeName> = {
  climbed: 'check',
  below: 'ring',
  current: 'dot',
  last: 'ring',
  coming: 'half',
  ahead: 'ring',
};

function Step({ step, names, now }: { step: LadderStep; names: Names; now: number }) {
  const { t } = useTranslation('ticket');
  const { label, state, at, people, open, empty } = step;
  return (
    <div className={classes.words}>
      <Text size="sm" fw={state === 'current' || state === 'last' ? 700 : 500}>
        {label}
      </Text>
      <Text size="sm" {...(state === 'current' ? {} : { c: 'dimmed' })} component="div">
        <Shape name={shapes[state]} /> {t(`rung-${state}`)}
        {at && (
          <>
            {' '}
            <InstantText at={at} now={now} withZone={state === 'coming'} />
          </>
        )}
        {people.length > 0 && <>: {people.map((person) => names.person(person)).join(', ')}</>}
        {open && <>: {t(`rung-open-${open}`)}</>}
      </Text>
      {empty && (
        <Badge variant="light" color="red" tt="none" radius="sm" leftSection={<Shape name="triangle" />}>
          {t('rung-empty')}
        </Badge>
      )}
    </div>
  );
}
