import { Button, Checkbox, Group, NativeSelect, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { patiently } from '../../../api/patiently';
import { MoreOfList } from '../../../ui/more-of-list';
import { ProblemAlert } from '../../../ui/problem-alert';
import { peopleListQuery, teamsQuery, type PeopleFilter, type PersonView } from '../api/people';
import { PeopleTable } from './people-table';
import { PersonCards } from './person-cards';
import { PersonDialog } from './person-dialog';

// What is wanted now and then is read when it is.
const AccountDialog = lazy(async () => ({
  default: (await patiently(() => import('./account-dialog'))).AccountDialog,
}));

const typingMs = 300;
/** Of a width of their own: choices that come later move nothing. */
const width = { base: '100%', xs: 200 };
const kinds = ['staff', 'requester', 'external'];

/** The directory, narrowed and searched; whoever may, adds people and changes them. */
export function PeopleTab({ mayChange }: { mayChange: boolean }) {
  const { t } = useTranslation('people');
  const [typed, setTyped] = useState<PeopleFilter>({ q: '', kind: 'staff', team: '', active: '' });
  const [filter] = useDebouncedValue({ ...typed, q: typed.q.trim() }, typingMs);
  const [asked, setAsked] = useState<PersonView | 'new'>();
  const [account, setAccount] = useState<PersonView>();
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false }) ?? false;
  const query = useInfiniteQuery(peopleListQuery(filter));
  const people = query.data?.pages.flatMap((page) => page.people) ?? [];
  const changing = mayChange ? { onEdit: setAsked, onAccount: setAccount } : undefined;
  const List = narrow ? PersonCards : PeopleTable;
  return (
    <Stack gap="md">
      <Group align="end" role="search">
        <PeopleFilters filter={typed} onFilter={setTyped} />
        {mayChange && (
          <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setAsked('new')}>
            {t('add-person')}
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed" role="status">
        {query.data ? t('count', { count: query.data.pages[0]?.total ?? 0 }) : ' '}
      </Text>
      {query.error && <ProblemAlert error={query.error} title={t('cannot-be-read')} />}
      {query.isPending && <Skeleton height={400} aria-label={t('reading')} />}
      {query.data && people.length === 0 && <Text>{t('nobody-fits')}</Text>}
      {people.length > 0 && <List people={people} changing={changing} />}
      <MoreOfList list={query} />
      <PersonDialog asked={asked} onClose={() => setAsked(undefined)} />
      <Suspense>{account && <AccountDialog person={account} onClose={() => setAccount(undefined)} />}</Suspense>
    </Stack>
  );
}

type FiltersProps = { filter: PeopleFilter; onFilter: (filter: PeopleFilter) => void };

function PeopleFilters({ filter, onFilter }: FiltersProps) {
  const { t } = useTranslation('people');
  const teams = useQuery(teamsQuery).data ?? [];
  return (
    <>
      <TextInput
        w={width}
        label={t('search')}
        placeholder={t('search-for')}
        value={filter.q}
        onChange={(event) => onFilter({ ...filter, q: event.currentTarget.value })}
      />
      <NativeSelect
        w={width}
        label={t('kind')}
        value={filter.kind}
        onChange={(event) => onFilter({ ...filter, kind: event.currentTarget.value })}
        data={[
          { value: '', label: t('kind-any') },
          ...kinds.map((kind) => ({ value: kind, label: t(`kind-${kind}`) })),
        ]}
      />
      <NativeSelect
        w={width}
        label={t('team')}
        value={filter.team}
        onChange={(event) => onFilter({ ...filter, team: event.currentTarget.value })}
        data={[{ value: '', label: t('any-team') }, ...teams.map(({ id, label }) => ({ value: id, label }))]}
      />
      <Checkbox
        pb={8}
        label={t('deactivated-too')}
        checked={filter.active === 'false'}
        onChange={(event) => onFilter({ ...filter, active: event.currentTarget.checked ? 'false' : '' })}
      />
    </>
  );
}
