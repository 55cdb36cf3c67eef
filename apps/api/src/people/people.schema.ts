import { languages } from '@stepladder/domain';
import { z } from 'zod';
import { languageField } from '../http/contact';
import { email, line, slug } from '../http/fields';
import { pagingFields } from '../http/paging';

const kinds = ['staff', 'requester', 'external'] as const;
const teams = z.array(slug('the id of a team')).max(50, { error: 'must be at most 50' });

/** Who is wanted, and how many at once. */
export const listPeopleQuery = z.strictObject({
  q: line(200).exactOptional(),
  kind: z.enum(kinds, { error: `must be one of ${kinds.join(', ')}` }).exactOptional(),
  active: z
    .enum(['true', 'false'], { error: 'must be true or false' })
    .transform((value) => value === 'true')
    .exactOptional(),
  team: slug('the id of a team').exactOptional(),
  role: slug('a role of a policy').exactOptional(),
  ...pagingFields,
});

export type ListPeopleQuery = z.output<typeof listPeopleQuery>;

export const newPersonBody = z
  .strictObject({ id: slug('an id'), name: line(200), email: email(), teams: teams.default([]) })
  .meta({ id: 'NewPerson' });

/** What is to be another; what is absent stays. The language is that in which they are told, null that of each policy. */
export const personChangeBody = z
  .strictObject({
    name: line(200).exactOptional(),
    email: email().exactOptional(),
    active: z.boolean().exactOptional(),
    teams: teams.exactOptional(),
    language: languageField.nullable().exactOptional(),
  })
  .refine((change) => Object.keys(change).length > 0, { error: 'must change something' })
  .meta({ id: 'PersonChange' });

export type NewPersonRequest = z.output<typeof newPersonBody>;
export type PersonChangeRequest = z.output<typeof personChangeBody>;

const iso = z.iso.datetime();

export const personAnswer = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  kind: z.enum(kinds),
  language: z.enum(languages).optional().describe('in which they are told; without it, in that of the policy'),
  deactivatedAt: iso.optional().describe('since when they work here no more'),
  teams: z.array(z.string()),
  roles: z.array(z.object({ policy: z.string(), policyLabel: z.string(), role: z.string(), label: z.string() })),
  away: z
    .array(z.object({ policy: z.string(), fromAt: iso, toAt: iso }))
    .describe('when a policy says that they are not there, from now on'),
  openTickets: z.number().int().describe('how many tickets they hold that are neither resolved nor over'),
});

export const peopleAnswer = z.object({
  people: z.array(personAnswer),
  next: z.string().nullable().describe('the cursor of the next page'),
  total: z.number().int(),
});

export type PersonAnswer = z.output<typeof personAnswer>;
export type PeopleAnswer = z.output<typeof peopleAnswer>;
