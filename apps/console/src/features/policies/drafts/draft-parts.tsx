import { Stack, Tabs, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Checked } from '../api/roll-outs';
import { DifferenceList } from '../components/difference-list';
import { DraftDiff } from './draft-diff';
import { DraftEditor, type Place } from './draft-editor';
import { DraftProblems } from './draft-problems';
import { DraftTests } from './draft-tests';
import type { Draft } from './use-draft';

type Props = { draft: Draft; checked: Checked | undefined; published: string };

/** A draft being written, beside what is published, and by its own tests. */
export function DraftParts({ draft, checked, published }: Props) {
  const { t } = useTranslation('draft');
  const [part, setPart] = useState<string | null>('write');
  const [place, setPlace] = useState<Place>();
  const goTo = (next: Place) => {
    setPart('write');
    setPlace(next);
  };
  const show = (next: string | null) => {
    setPart(next);
    setPlace(undefined);
  };
  return (
    <Tabs value={part} onChange={show} keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="write">{t('write')}</Tabs.Tab>
        <Tabs.Tab value="differences">{t('differences')}</Tabs.Tab>
        <Tabs.Tab value="tests">{t('tests')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="write" pt="md">
        <Stack gap="sm">
          <DraftEditor text={draft.text} problems={checked?.problems ?? []} onChange={draft.change} place={place} />
          <Text size="sm" c="dimmed">
            {t('keys')}
          </Text>
          {checked && <DraftProblems checked={checked} goTo={goTo} />}
        </Stack>
      </Tabs.Panel>
      <Tabs.Panel value="differences" pt="md">
        <Stack gap="sm">
          {checked?.published !== undefined && <DifferenceList differences={checked.differences} />}
          <DraftDiff published={published} text={draft.text} />
        </Stack>
      </Tabs.Panel>
      <Tabs.Panel value="tests" pt="md">
        {checked?.compiles === false ? (
          <DraftProblems checked={checked} goTo={goTo} />
        ) : (
          <DraftTests text={draft.text} goTo={goTo} />
        )}
      </Tabs.Panel>
    </Tabs>
  );
}
