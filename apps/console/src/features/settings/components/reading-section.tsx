import { Group, NativeSelect, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../ui/problem-alert';
import { changeLanguage } from '../../../words/i18n';
import { isLanguage, languages } from '../../../words/language';
import { ownLanguageQuery, useOwnLanguage } from '../api/settings';

const schemes: MantineColorScheme[] = ['light', 'dark', 'auto'];
const named = Object.entries(languages).map(([value, label]) => ({ value, label }));

/** In which language one reads and is told, in light or dark. */
export function ReadingSection({ person }: { person: string | undefined }) {
  const { t, i18n } = useTranslation('settings');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Group align="end">
      <NativeSelect
        label={t('language')}
        value={i18n.language}
        onChange={({ currentTarget: { value } }) => isLanguage(value) && void changeLanguage(value)}
        data={named}
      />
      <NativeSelect
        label={t('appearance')}
        value={colorScheme}
        onChange={({ currentTarget: { value } }) => setColorScheme(value as MantineColorScheme)}
        data={schemes.map((value) => ({ value, label: t(value) }))}
      />
      {person && <ToldIn person={person} />}
    </Group>
  );
}

function ToldIn({ person }: { person: string }) {
  const { t } = useTranslation('settings');
  const { data = '', isPending } = useQuery(ownLanguageQuery(person));
  const change = useOwnLanguage(person);
  return (
    <>
      <NativeSelect
        label={t('told-in')}
        value={change.isPending ? change.variables : data}
        disabled={isPending}
        onChange={({ currentTarget: { value } }) => change.mutate(isLanguage(value) ? value : '')}
        data={[{ value: '', label: t('as-the-policy') }, ...named]}
      />
      {change.error && <ProblemAlert error={change.error} title={t('not-saved')} />}
    </>
  );
}
