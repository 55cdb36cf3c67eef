import { z } from 'zod';

/** A name and a password. The bounds keep hashing cheap enough for a stranger to ask for. */
export const signInBody = z
  .strictObject({ name: z.string().min(1).max(200), password: z.string().min(1).max(500) })
  .meta({ id: 'SignIn' });

export type SignInRequest = z.output<typeof signInBody>;
