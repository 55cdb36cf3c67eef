import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Props = {
  list: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
};

/** Reads the next page of a list that is read a page at a time; nothing once its end is reached. */
export function MoreOfList({ list: { hasNextPage, isFetchingNextPage, fetchNextPage } }: Props) {
  const { t } = useTranslation('shell');
  if (!hasNextPage) return null;
  return (
    <Group justify="center">
      <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {t('load-more')}
      </Button>
    </Group>
  );
}
