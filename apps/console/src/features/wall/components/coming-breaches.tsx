import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { durationInWords } from '../../../ui/duration-in-words';
import { InstantText } from '../../../ui/instant-text';
import { PolicyZone } from '../../../ui/policy-zone';
import { Shape } from '../../../ui/shape';
import { policiesQuery } from '../../tickets/api/directory';
import type { PolicyView } from '../../tickets/api/ticket';
import { namesFrom } from '../../tickets/words/names';
import { leftMs, type Coming } from '../api/wall';
import classes from './wall.module.css';

const soonMs = 3_600_000;

/** Which tickets breach next, each with its countdown and when that is. */
export function ComingBreaches({ coming, sinceMs }: { coming: Coming[] | undefined; sinceMs: number }) {
  const { t } = useTranslation('wall');
  const policies = useQuery(policiesQuery).data;
  return (
    <section aria-labelledby="coming" className={classes.part}>
      <h2 id="coming">{t('coming')}</h2>
      {coming?.length === 0 && <p>{t('nothing-coming')}</p>}
      <ol className={classes.rows}>
        {coming?.map((each) => (
          <Row
            key={each.ticketId}
            coming={each}
            policy={policies?.find(({ id }) => id === each.policy)}
            left={leftMs(each, sinceMs)}
          />
        ))}
      </ol>
    </section>
  );
}

type RowProps = { coming: Coming; policy: PolicyView | undefined; left: number };

function Row({ coming, policy, left }: RowProps) {
  const { t } = useTranslation('wall');
  const { ticketId, subject, label, priority, holder, dueAt } = coming;
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
          <PolicyZone value={policy?.zone}>
            <InstantText at={dueAt} now={Date.parse(dueAt) - left} />
          </PolicyZone>{' '}
          · {ticketId} · {namesFrom({ policy }).priority(priority)} · {label} · {who}
        </small>
      </span>
    </li>
  );
}
