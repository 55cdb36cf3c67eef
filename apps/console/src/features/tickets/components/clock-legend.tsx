import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './clock-bar.module.css';

const marks = { threshold: '△', fired: '▲', target: '⚑', now: '▏' } as const;
const stretches = { counted: '█', closed: '▨', paused: '▥', over: '▩' } as const;

/** What the stretches and marks of the bars mean. */
export function ClockLegend() {
  const { t } = useTranslation('ticket');
  return (
    <Text component="ul" size="xs" c="dimmed" className={classes.legend ?? ''} aria-label={t('legend')}>
      {Object.entries({ ...stretches, ...marks }).map(([name, sign]) => (
        <li key={name}>
          <span aria-hidden="true">{sign}</span> {t(`legend-${name}`)}
        </li>
      ))}
    </Text>
  );
}
