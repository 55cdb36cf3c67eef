import { Button, Menu, ScrollArea, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActionView } from '../api/outlook';
import { useReasons } from '../../../words/use-reasons';
import { namedBy } from '../words/action-form';

type Props = { actions: ActionView[]; onPress: (action: ActionView) => void };

/** Every other command; one that would be refused stands there with its reasons. */
export function ActionMenu({ actions, onPress }: Props) {
  const { t } = useTranslation('ticket');
  const inWords = useReasons();
  const inOrder = actions.toSorted((one, other) => Number(other.allowed) - Number(one.allowed));
  return (
    <Menu position="bottom-start" width={320}>
      <Menu.Target>
        <Button variant="default" size="sm">
          {t('more-actions')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <ScrollArea.Autosize mah={380}>
          {inOrder.map((action) => (
            <Menu.Item
              key={action.command}
              closeMenuOnClick={action.allowed}
              {...(action.allowed ? {} : { 'aria-disabled': true })}
              onClick={() => action.allowed && onPress(action)}
            >
              {t(namedBy(action))}
              {!action.allowed && (
                <Text size="xs" c="dimmed">
                  {t('not-now')}: {inWords(action.reasons, action.reasonCodes).join('; ')}
                </Text>
              )}
            </Menu.Item>
          ))}
        </ScrollArea.Autosize>
      </Menu.Dropdown>
    </Menu>
  );
}
