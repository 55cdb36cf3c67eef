import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

type Props = { value: string; onSearch: (words: string) => void };

const typingPauseMs = 300;

/** Searches once typing pauses. */
export function SearchBox({ value, onSearch }: Props) {
  const { t } = useTranslation('queue');
  const box = useRef<HTMLInputElement>(null);
  const search = useDebouncedCallback(onSearch, typingPauseMs);
  // Words set elsewhere are shown; typing is left alone.
  useEffect(() => {
    if (box.current && document.activeElement !== box.current) box.current.value = value;
  }, [value]);
  return (
    <TextInput
      ref={box}
      type="search"
      label={t('search')}
      placeholder={t('search-for')}
      defaultValue={value}
      onChange={(event) => search(event.currentTarget.value.trim())}
    />
  );
}
