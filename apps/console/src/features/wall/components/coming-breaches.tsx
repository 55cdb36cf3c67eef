import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { durationInWords } from '../../../ui/duration-in-words';
import { Shape } from '../../../ui/shape';
import { leftMs, type Coming } from '../api/wall';
import classes from './wall.module.css';

const soonMs = 3_600_000;

/** What breaches next, each with its countdown. */
export function ComingBreaches({ coming, sinceMs }: { coming: Coming[] | undefined; sinceMs: number }) {
  const { t } = useTranslation('wall');
  return (
    <section aria-labelledby="coming" className={classes.part}>
      <h2 id="coming">{t('coming')}</h2>
      {coming?.length === 0 && <p>{t('nothing-coming')}</p>}
      <ol className={classes.rows}>
        {coming?.map((each) => (
          <Row key={`${each.ticketId} ${each.clock}`} coming={each} left={leftMs(each, sinceMs)} />
        ))}
      </ol>
    </section>
  );
}

function Row({ coming, left }: { coming: Coming; left: number }) {
  const { t } = useTranslation('wall');
  const { ticketId, subject, label, priority, holder } = coming;
  const who = holder.map(({ name }) => name).join(', ') || t('nobody');
  const soon = left < soonMs;
  return (
    <li data-soon={soon}>
      <span className={classes.left}>
        <Shape name={left < 0 ? 'triangle' : soon ? 'half' : 'ring'} />{' '}
        {left < 0 ? t('due-now') : t('in', { length: durationInWords(left) })}
      </span>
      <span className={classes.what}>
        <Link to="/tickets/$id" params={{ id: ticketId }}>
          {subject}
        </Link>
        <small>
          {ticketId} · {priority} · {label} · {who}
        </small>
      </span>
    </li>
  );
}
