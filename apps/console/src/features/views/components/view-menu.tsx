import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOpensAtOnce } from '../../../ui/use-opens-at-once';
import type { View } from '../api/views';
import { ViewButton } from './view-button';
import type { ViewAsked } from './view-dialog';

export type ViewMenuProps = {
  /** The view that is looked at, if it was kept by somebody. */
  kept: View | undefined;
  changed: boolean;
  /** Whether there are any filters; without one there is nothing to keep. */
  narrows: boolean;
  mayShare: boolean;
  onAsk: (asked: ViewAsked) => void;
  onSave: (view: View) => void;
  onShare: (view: View) => void;
  onRemove: (view: View) => void;
};

/** What can be done with the filters and with the view that is looked at. */
export function ViewMenu({ kept, changed, narrows, mayShare, onAsk, onSave, onShare, onRemove }: ViewMenuProps) {
  const { t } = useTranslation('views');
  const own = kept?.mayChange ? kept : undefined;
  const { opened, set } = useOpensAtOnce();
  return (
    <Menu
      opened={opened}
      onChange={set}
      position="bottom-end"
      width={260}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <ViewButton autoFocus />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={!narrows} onClick={() => onAsk({ name: 'add' })}>
          {t('save-as')}
        </Menu.Item>
        {own && (
          <>
            <Menu.Divider />
            <Menu.Label>{own.name}</Menu.Label>
            <Menu.Item disabled={!changed || !narrows} onClick={() => onSave(own)}>
              {t('save')}
            </Menu.Item>
            <Menu.Item onClick={() => onAsk({ name: 'rename', view: own })}>{t('rename')}</Menu.Item>
            {mayShare && <Menu.Item onClick={() => onShare(own)}>{t(own.shared ? 'unshare' : 'share')}</Menu.Item>}
            <Menu.Item onClick={() => onRemove(own)}>{t('remove')}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
