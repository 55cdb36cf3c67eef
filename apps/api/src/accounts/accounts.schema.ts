import { accessRoles, rights, type AccessRole } from '@stepladder/read-model';
import { z } from 'zod';
import { line, slug } from '../http/fields';

const roles = Object.keys(accessRoles) as [AccessRole, ...AccessRole[]];
const access = z
  .enum(roles, { error: ({ input }) => (input === undefined ? 'is missing' : `must be one of ${roles.join(', ')}`) })
  .meta({ description: 'reader looks, agent works on tickets, lead also for others, admin everything' });

/** Who is to sign in, by which name (without one by their id), and what they may. */
export const newAccountBody = z
  .strictObject({ person: slug('the id of a person'), name: line(100).exactOptional(), access })
  .meta({ id: 'NewAccount' });

/** What is to be another; what is absent stays. */
export const accountChangeBody = z
  .strictObject({
    access: access.exactOptional(),
    active: z.boolean({ error: 'must be true or false' }).exactOptional(),
  })
  .refine((change) => Object.keys(change).length > 0, { error: 'must change something' })
  .meta({ id: 'AccountChange' });

export const accountId = z
  .string()
  .max(100)
  .regex(/^[0-9a-z-]+$/, { error: 'must be the id of an account' });

export type NewAccountRequest = z.output<typeof newAccountBody>;
export type AccountChangeRequest = z.output<typeof accountChangeBody>;

const iso = z.iso.datetime();

export const accountAnswer = z.object({
  id: z.string(),
  name: z.string().describe('the name to sign in with'),
  person: z.string(),
  access: z.enum(roles).optional().describe('absent where its rights are those of none'),
  rights: z.array(z.enum(rights)),
  oneTimeUntilAt: iso.optional().describe('until when a password of their own is to be chosen; absent once it is'),
  disabledAt: iso.optional(),
  sessions: z.number().int().describe('in how many browsers it is signed in'),
});

export const accountsAnswer = z.object({ accounts: z.array(accountAnswer) });

export const oneTimeAnswer = z.object({
  account: accountAnswer,
  password: z.string().describe('the one-time password; it can never be read again'),
});

export type AccountAnswer = z.output<typeof accountAnswer>;
export type AccountsAnswer = z.output<typeof accountsAnswer>;
export type OneTimeAnswer = z.output<typeof oneTimeAnswer>;
