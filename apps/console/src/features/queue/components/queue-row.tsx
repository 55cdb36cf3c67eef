import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { PolicyZone } from '../../../ui/policy-zone';
import type { Person, PolicyView, ListedTicket } from '../../tickets/api/ticket';
import { namesFrom } from '../../tickets/words/names';
import { ClockBar } from './clock-bar';
import { nearestClock } from './nearest-clock';
import classes from './queue.module.css';
import { StatusMark } from './status-mark';
import type { Selectable } from './use-selection';

/** What rows tell the queue. */
export type RowActions = {
  select: (tickets: Selectable[]) => void;
  enter: (id: string) => void;
  /** All clocks of a ticket are wanted beside the place that is pointed at; undefined when no more. */
  clocks: (shown: { ticket: ListedTicket; beside: DOMRect } | undefined) => void;
};

type Props = {
  ticket: ListedTicket;
  index: number;
  start: number;
  policy: PolicyView | undefined;
  people: Map<string, Person> | undefined;
  selected: boolean;
  active: boolean;
  actions: RowActions;
};

/** One ticket of the queue; drawn again only when something of its own changes. */
export const QueueRow = memo(function QueueRow(props: Props) {
  const { ticket, index, start, policy, people, selected, active, actions } = props;
  const { t } = useTranslation('queue');
  const names = namesFrom({ people, policy });
  const holders = ticket.holder.map((person) => names.person(person)).join(', ');
  const nearest = nearestClock(ticket.clocks);
  const show = (element: Element) => actions.clocks({ ticket, beside: element.getBoundingClientRect() });
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes.row}
      data-active={active}
      style={{ transform: `translateY(${start}px)` }}
    >
      <div role="cell" className={classes.pick}>
        <input
          type="checkbox"
          checked={selected}
          aria-label={t('select', { id: ticket.id })}
          onChange={() => actions.select([ticket])}
        />
      </div>
      <div role="cell">
        <Link
          id={`ticket-${ticket.id}`}
          to="/tickets/$id"
          params={{ id: ticket.id }}
          className={classes.link}
          title={ticket.subject}
          onFocus={() => actions.enter(ticket.id)}
        >
          {ticket.subject}
        </Link>
        <span className={classes.dim}>
          {ticket.id} · {ticket.policy}
        </span>
      </div>
      <div role="cell" className={classes.clamp}>
        {names.priority(ticket.priority)}
      </div>
      <div role="cell" className={classes.clamp}>
        {ticket.tier ? names.rung(ticket.tier) : '–'}
      </div>
      <div role="cell" className={classes.clamp} title={holders}>
        {holders || '–'}
      </div>
      <div role="cell">
        <StatusMark ticket={ticket} names={names} />
      </div>
      <div
        role="cell"
        className={classes.clocks}
        data-clocks={ticket.id}
        onMouseEnter={({ currentTarget }) => show(currentTarget)}
        onMouseLeave={() => actions.clocks(undefined)}
      >
        <PolicyZone value={policy?.zone}>
          {nearest ? <ClockBar clock={nearest} ticket={ticket} /> : <NothingDue ticket={ticket} />}
        </PolicyZone>
        {(ticket.clocks?.length ?? 0) > 1 && (
          <button
            type="button"
            className={classes.more}
            aria-label={`+${(ticket.clocks?.length ?? 1) - 1}: ${t('all-clocks', { id: ticket.id })}`}
            tabIndex={active ? 0 : -1}
            onFocus={({ currentTarget }) => show(currentTarget)}
            onBlur={() => actions.clocks(undefined)}
            onClick={({ currentTarget }) => show(currentTarget)}
          >
            +{(ticket.clocks?.length ?? 1) - 1}
          </button>
        )}
      </div>
    </div>
  );
});

function NothingDue({ ticket }: { ticket: ListedTicket }) {
  const { t } = useTranslation('queue');
  return <span className={classes.dim}>{t(ticket.status === 'received' ? 'not-begun' : 'no-clock')}</span>;
}
