import { z } from 'zod';

/** A name and a password. The bounds keep hashing cheap enough for a stranger to ask for. */
export const signInBody = z
  .strictObject({ name: z.string().min(1).max(200), password: z.string().min(1).max(500) })
  .meta({ id: 'SignIn' });

/** Who is signed in, what they may, and where else they may want to look. */
export const sessionAnswer = z.object({
  name: z.string(),
  organisation: z.string(),
  rights: z.array(z.string()),
  person: z.object({ id: z.string(), name: z.string() }).nullable(),
  choosesPassword: z
    .literal(true)
    .optional()
    .describe('signed in by a one-time password: nothing is open before POST /v1/password'),
  temporalUiUrl: z.string().optional(),
  mailboxUrl: z.string().optional(),
});

export type SessionAnswer = z.output<typeof sessionAnswer>;
export type SignInRequest = z.output<typeof signInBody>;
