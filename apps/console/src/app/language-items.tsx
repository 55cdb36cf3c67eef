import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Shape } from '../ui/shape';
import { changeLanguage } from '../words/i18n';
import { isLanguage, languages } from '../words/language';

/** The choice of language, remembered by the browser; each is named in itself. */
export function LanguageItems() {
  const { i18n } = useTranslation('shell');
  return Object.entries(languages).map(([language, name]) => (
    <Menu.Item
      key={language}
      lang={language}
      aria-current={i18n.language === language}
      rightSection={i18n.language === language ? <Shape name="check" /> : null}
      onClick={() => isLanguage(language) && void changeLanguage(language)}
    >
      {name}
    </Menu.Item>
  ));
}
