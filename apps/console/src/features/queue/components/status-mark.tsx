import { useTranslation } from 'react-i18next';
import { Shape } from '../../../ui/shape';
import type { ListedTicket } from '../../tickets/api/ticket';
import { statusShapes } from '../../tickets/components/status-shapes';
import type { Names } from '../../tickets/words/names';
import classes from './queue.module.css';

/** A status by its form and its word; while it waits, for what, and that a target is missed. */
export function StatusMark({ ticket, names }: { ticket: ListedTicket; names: Names }) {
  const { t } = useTranslation('queue');
  const { status, awaiting } = ticket;
  return (
    <span className={classes.status}>
      <span className={classes.clamp}>
        <Shape name={statusShapes[status]} />{' '}
        {status === 'awaiting' && awaiting ? names.reason(awaiting) : t(`status-${status}`)}
      </span>
      {ticket.overdue && (
        <span className={classes.overdue}>
          <Shape name="triangle" /> {t('overdue')}
        </span>
      )}
    </span>
  );
}
