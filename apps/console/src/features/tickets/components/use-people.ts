import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { peopleQuery } from '../api/directory';
import type { Person, PersonRef } from '../api/ticket';

/** The directory by id, read again when somebody appears whom it did not know: requesters join by asking. */
export function usePeople(mentioned: PersonRef[]): Map<string, Person> | undefined {
  const { data: people, refetch } = useQuery(peopleQuery);
  const ids = mentioned.filter((ref) => typeof ref === 'string');
  const strangers = people ? ids.filter((id) => !people.has(id)) : [];
  const key = [...new Set(strangers)].join(' ');
  useEffect(() => {
    if (key !== '') void refetch();
  }, [key, refetch]);
  return people;
}
