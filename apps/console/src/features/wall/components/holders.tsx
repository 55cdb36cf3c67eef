import { useTranslation } from 'react-i18next';
import { Shape } from '../../../ui/shape';
import type { Wall } from '../api/wall';
import classes from './wall.module.css';

/** Who holds how many, and how many of them are late. */
export function Holders({ held }: { held: Wall['held'] | undefined }) {
  const { t } = useTranslation('wall');
  return (
    <section aria-labelledby="held" className={classes.part}>
      <h2 id="held">{t('held')}</h2>
      {held?.length === 0 && <p>{t('nobody-holds')}</p>}
      <ul className={classes.rows}>
        {held?.map(({ id, name, tickets, breached }) => (
          <li key={id}>
            <span className={classes.name}>{name}</span>
            <span className={classes.number}>{tickets}</span>
            <span className={classes.late} data-some={breached > 0}>
              {breached > 0 && (
                <>
                  <Shape name="triangle" /> {t('of-them-breached', { count: breached })}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
