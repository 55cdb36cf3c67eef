import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyView, ListedTicket } from '../../tickets/api/ticket';
import { usePeople } from '../../tickets/components/use-people';
import { ClocksPanel } from './clocks-panel';
import { QueueRow, type RowActions } from './queue-row';
import classes from './queue.module.css';
import { useQueueKeys, type QueueKeys } from './use-queue-keys';
import type { Selectable, Selected } from './use-selection';

type Props = {
  tickets: ListedTicket[];
  /** How many there are, read or not. */
  total: number;
  policies: PolicyView[];
  narrow: boolean;
  selected: Selected;
  onSelect: (tickets: Selectable[]) => void;
  /** Rows up to this one are wanted. */
  onReach: (index: number) => void;
  /** What further keys do with the row that is gone to. */
  keysFor: (active: string | undefined) => QueueKeys;
};

const columns = ['subject', 'priority', 'tier', 'holder', 'status', 'clock'] as const;

/** The rows that can be seen, of however many there are. */
export function QueueList(props: Props) {
  const { tickets, total, policies, narrow, selected, onSelect, onReach, keysFor } = props;
  const { t } = useTranslation('queue');
  const scroller = useRef<HTMLDivElement>(null);
  const goingTo = useRef<string>(undefined);
  const [active, setActive] = useState<string>();
  const [shown, setShown] = useState<Parameters<RowActions['clocks']>[0]>();
  const byId = useMemo(() => new Map(policies.map((policy) => [policy.id, policy])), [policies]);
  const actions = useMemo<RowActions>(() => ({ select: onSelect, enter: setActive, clocks: setShown }), [onSelect]);
  const virtual = useVirtualizer({
    count: Math.max(total, tickets.length),
    getScrollElement: () => scroller.current,
    estimateSize: () => (narrow ? 164 : 64),
    overscan: 6,
  });
  const rows = virtual.getVirtualItems();
  const people = usePeople(rows.flatMap(({ index }) => tickets[index]?.holder ?? []));
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => virtual.measure(), [narrow, virtual]);
  useEffect(() => onReach(last), [last, onReach]);
  // The row that a key went to is there to be focused only once it has been drawn.
  useEffect(() => {
    const link = goingTo.current && document.getElementById(`ticket-${goingTo.current}`);
    if (!link) return;
    goingTo.current = undefined;
    link.focus({ preventScroll: true });
  });
  const go = (by: number): void => {
    const from = tickets.findIndex(({ id }) => id === active);
    const to = Math.min(Math.max(from + by, 0), tickets.length - 1);
    goingTo.current = tickets[to]?.id;
    setActive(tickets[to]?.id);
    virtual.scrollToIndex(to);
  };
  useQueueKeys({
    ...keysFor(active),
    j: () => go(1),
    k: () => go(-1),
    x: () => onSelect(tickets.filter(({ id }) => id === active)),
    Escape: () => setShown(undefined),
  });

  // What is under a pointer that did not move is pointed at again once the rows have come to rest.
  const pointedAt = (): void => {
    const cell = scroller.current?.querySelector<HTMLElement>('[data-clocks]:is(:hover, :has(button:focus))');
    const ticket = tickets.find(({ id }) => id === cell?.dataset['clocks']);
    if (cell && ticket) setShown({ ticket, beside: cell.getBoundingClientRect() });
  };

  return (
    <>
      <div ref={scroller} className={classes.scroller} onScroll={() => setShown(undefined)} onScrollEnd={pointedAt}>
        <div role="table" aria-label={t('queue')} aria-rowcount={total + 1}>
          <Head tickets={tickets} selected={selected} onSelect={onSelect} />
          <div role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize() }}>
            {rows.map(({ index, start }) => {
              const ticket = tickets[index];
              if (!ticket) return null;
              return (
                <QueueRow
                  key={ticket.id}
                  ticket={ticket}
                  index={index}
                  start={start}
                  policy={byId.get(ticket.policy)}
                  people={people}
                  selected={selected.has(ticket.id)}
                  active={active === ticket.id}
                  actions={actions}
                />
              );
            })}
          </div>
        </div>
      </div>
      <ClocksPanel shown={shown} />
    </>
  );
}

function Head({ tickets, selected, onSelect }: Pick<Props, 'tickets' | 'selected' | 'onSelect'>) {
  const { t } = useTranslation('queue');
  const all = tickets.every(({ id }) => selected.has(id));
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" className={classes.columns}>
        <div role="columnheader" className={classes.pick}>
          <span className={classes.hidden}>{t('selection')}</span>
          <input
            type="checkbox"
            checked={all}
            ref={(box) => {
              if (box) box.indeterminate = !all && selected.size > 0;
            }}
            aria-label={t('select-all', { count: tickets.length })}
            onChange={() => onSelect(tickets)}
          />
        </div>
        {columns.map((column) => (
          <div role="columnheader" key={column}>
            {t(`column-${column}`)}
          </div>
        ))}
      </div>
    </div>
  );
}
