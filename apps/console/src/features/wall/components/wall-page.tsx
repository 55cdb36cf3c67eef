import { useFullscreenDocument, useLocalStorage } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../../../api/connection';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Shape, type ShapeName } from '../../../ui/shape';
import { useNow } from '../../../ui/use-now';
import { readersLocale } from '../../../words/language';
import { wallQuery, type Wall } from '../api/wall';
import { ComingBreaches } from './coming-breaches';
import { Holders } from './holders';
import classes from './wall.module.css';

/** A board for a support floor: read from afar, dark unless asked otherwise, never scrolled. */
export function WallPage() {
  const { t } = useTranslation('wall');
  const [scheme, setScheme] = useLocalStorage<'dark' | 'light'>({ key: 'stepladder-wall', defaultValue: 'dark' });
  const { data: wall, error, dataUpdatedAt } = useQuery(wallQuery);
  const now = useNow();
  const { fullscreen, toggle } = useFullscreenDocument();
  const other = scheme === 'dark' ? 'light' : 'dark';
  return (
    <main className={classes.wall} data-scheme={scheme}>
      <header className={classes.head}>
        <h1>{t('wall')}</h1>
        <Live />
        <time className={classes.time}>
          {new Intl.DateTimeFormat(readersLocale(), { timeStyle: 'short' }).format(now)}
        </time>
        {document.fullscreenEnabled && (
          <button type="button" className={classes.quiet} onClick={() => void toggle()}>
            {t(fullscreen ? 'leave-full-screen' : 'full-screen')}
          </button>
        )}
        <button type="button" className={classes.quiet} onClick={() => setScheme(other)}>
          {t(other)}
        </button>
        <Link to="/" className={classes.quiet ?? ''}>
          {t('back')}
        </Link>
      </header>
      {error && !wall && <ProblemAlert error={error} />}
      <Counts wall={wall} />
      <div className={classes.columns}>
        <ComingBreaches coming={wall?.coming} sinceMs={now - dataUpdatedAt} />
        <Holders held={wall?.held} />
      </div>
    </main>
  );
}

const counts: { name: 'open' | 'breached' | 'soon' | 'unheld'; shape: ShapeName }[] = [
  { name: 'open', shape: 'ring' },
  { name: 'breached', shape: 'triangle' },
  { name: 'soon', shape: 'half' },
  { name: 'unheld', shape: 'dash' },
];

/** The numbers keep their places while they are not known yet. */
function Counts({ wall }: { wall: Wall | undefined }) {
  const { t } = useTranslation('wall');
  return (
    <dl className={classes.counts} aria-busy={!wall}>
      {counts.map(({ name, shape }) => (
        <div key={name} className={classes.count} data-name={name} data-some={wall !== undefined && wall[name] > 0}>
          <dt>
            <Shape name={shape} /> {t(name)}
          </dt>
          <dd>{wall?.[name] ?? '–'}</dd>
        </div>
      ))}
    </dl>
  );
}

function Live() {
  const { t } = useTranslation('wall');
  const { state, answeredAt } = useConnection();
  const time = new Intl.DateTimeFormat(readersLocale(), { timeStyle: 'short' }).format(answeredAt);
  return (
    <p role="status" className={classes.live} data-state={state}>
      <Shape name={state === 'up' ? 'dot' : 'triangle'} /> {state === 'up' ? t('live') : t('no-answer', { time })}
    </p>
  );
}
