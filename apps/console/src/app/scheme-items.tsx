import { Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Shape } from '../ui/shape';

const schemes: MantineColorScheme[] = ['light', 'dark', 'auto'];

/** The choice of light or dark, remembered by the browser. */
export function SchemeItems() {
  const { t } = useTranslation('shell');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return schemes.map((value) => (
    <Menu.Item
      key={value}
      aria-current={colorScheme === value}
      rightSection={colorScheme === value ? <Shape name="check" /> : null}
      onClick={() => setColorScheme(value)}
    >
      {t(value)}
    </Menu.Item>
  ));
}
