import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lateDropdown } from '../../../ui/late-dropdown';
import type { QueueFilter } from '../../tickets/api/list-tickets';
import { builtInViews, isSame } from '../api/built-in';
import { useKeepViews, viewsQuery, type View } from '../api/views';
import { ViewDialog, type ViewAsked } from './view-dialog';
import { ViewButton } from './view-button';
import type { ViewMenuProps } from './view-menu';
import classes from './views.module.css';

const ViewMenu = lateDropdown<ViewMenuProps>('menu', ViewButton, async () => (await import('./view-menu')).ViewMenu);

type Props = {
  filter: QueueFilter;
  /** The id of the view that the filter began as. */
  view: string | undefined;
  onFilter: (filter: QueueFilter, view?: string) => void;
  /** Whether whoever looks may share with everybody. */
  mayShare: boolean;
};

/** The views of the queue, the one that is looked at marked, and what can be done with it. */
export const ViewsBar = memo(function ViewsBar({ filter, view, onFilter, mayShare }: Props) {
  const { t } = useTranslation('views');
  const { data: saved = none, isSuccess } = useQuery(viewsQuery);
  const [asked, setAsked] = useState<ViewAsked>();
  const [removed, setRemoved] = useState<View>();
  const { change, remove, restore } = useKeepViews();
  const builtIn = builtInViews.map((each) => ({ ...each, name: t(each.id), shared: false }));
  const all = [{ id: '', name: t('all'), filters: {}, shared: false }, ...builtIn, ...saved];
  const current = all.find(({ id }) => id === (view ?? ''));
  const changed = current !== undefined && !isSame(current.filters, filter);
  const kept = saved.find(({ id }) => id === view);
  useOpened(view, { filter, current, onFilter });
  const drop = (each: View) =>
    remove.mutate(each, {
      onSuccess: () => {
        setRemoved(each);
        onFilter({});
      },
    });
  const callBack = (each: View) =>
    restore.mutate(each, {
      onSuccess: () => {
        setRemoved(undefined);
        onFilter(each.filters, each.id);
      },
    });
  return (
    <Group gap="xs" wrap="nowrap" className={classes.bar ?? ''}>
      <nav aria-label={t('views')} className={classes.views} data-views>
        {all.map(({ id, name, filters, shared }) => (
          <Link
            key={id}
            to="/"
            search={id ? { ...filters, view: id } : {}}
            className={classes.view}
            activeOptions={{ exact: true }}
            aria-current={id === (view ?? '') ? 'page' : undefined}
          >
            {name}
            {shared && <span className={classes.shared}> · {t('shared')}</span>}
          </Link>
        ))}
      </nav>
      <Text component="span" size="xs" role="status" className={classes.news ?? ''}>
        {removed ? t('removed', { name: removed.name }) : ''}
        {!removed && view && isSuccess && !current ? t('not-yours') : ''}
        {!removed && current && changed ? t('changed') : ''}
      </Text>
      {removed && (
        <Button size="compact-xs" variant="default" onClick={() => callBack(removed)}>
          {t('undo')}
        </Button>
      )}
      <ViewMenu
        kept={kept}
        narrows={Object.keys(filter).length > 0}
        changed={changed}
        mayShare={mayShare}
        onAsk={setAsked}
        onSave={(each) => change.mutate({ id: each.id, filters: filter })}
        onShare={(each) => change.mutate({ id: each.id, shared: !each.shared })}
        onRemove={drop}
      />
      {asked && (
        <ViewDialog
          asked={asked}
          filter={filter}
          mayShare={mayShare}
          onClose={() => setAsked(undefined)}
          onKept={(each) => onFilter(each.filters, each.id)}
        />
      )}
    </Group>
  );
});

type Opened = {
  filter: QueueFilter;
  current: { filters: QueueFilter } | undefined;
  onFilter: (filter: QueueFilter, view?: string) => void;
};

/** An address that names a view and no filter means that of the view. */
function useOpened(view: string | undefined, { filter, current, onFilter }: Opened): void {
  const filters = view && Object.keys(filter).length === 0 ? current?.filters : undefined;
  useEffect(() => {
    if (filters && Object.keys(filters).length > 0) onFilter(filters, view);
  }, [filters, view, onFilter]);
}

const none: never[] = [];
