import { rights } from '@stepladder/read-model';
import { z } from 'zod';
import { instant, line } from '../http/fields';
import { fault } from '../http/faults';

/** A new password is long rather than intricate; the bound above keeps hashing cheap. */
export const passwordBody = z
  .strictObject({
    current: z
      .string({ error: fault('is-missing') })
      .min(1, { error: fault('is-missing') })
      .max(500, { error: 'is too long' }),
    next: z
      .string({ error: fault('is-missing') })
      .min(12, { error: fault('password-too-short') })
      .max(500, { error: 'must have 500 characters at most' }),
  })
  .refine(({ current, next }) => current !== next, { path: ['next'], error: fault('same-password') })
  .meta({ id: 'PasswordChange' });

export type PasswordRequest = z.output<typeof passwordBody>;

export const sessionId = z.string().regex(/^[0-9a-f]{16}$/, { error: 'must be the id of a session' });

const iso = z.iso.datetime();

export const sessionsAnswer = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      createdAt: iso,
      expiresAt: iso,
      lastSeenAt: iso.optional(),
      userAgent: z.string().optional().describe('what the browser calls itself'),
      current: z.boolean().describe('whether it is the one by which this was asked'),
    }),
  ),
});

export const endedAnswer = z.object({ ended: z.number().int().describe('how many sessions were ended') });

export const newKeyBody = z
  .strictObject({
    label: line(100),
    rights: z
      .array(z.enum(rights, { error: `must be one of ${rights.join(', ')}` }))
      .min(1, { error: fault('no-right-named') })
      .max(rights.length, { error: 'names a right twice' }),
    expiresAt: instant()
      .refine((at) => at > Date.now(), { error: fault('not-in-future') })
      .exactOptional(),
  })
  .meta({ id: 'NewApiKey' });

export type NewKeyRequest = z.output<typeof newKeyBody>;

export const keyId = z
  .string()
  .max(100)
  .regex(/^[0-9a-z-]+$/, { error: 'must be the id of a key' });

const key = z.object({
  id: z.string(),
  label: z.string(),
  prefix: z.string().describe('its first characters, by which it is recognised'),
  person: z.string(),
  rights: z.array(z.enum(rights)),
  createdAt: iso,
  expiresAt: iso.optional(),
  lastUsedAt: iso.optional(),
  sleeps: z.boolean().describe("whether it opens nothing because its person's account is disabled or may less"),
});

export const keysAnswer = z.object({ keys: z.array(key) });

export const newKeyAnswer = z.object({
  id: z.string(),
  key: z.string().describe('the key itself; it can never be read again'),
});

export const aboutAnswer = z.object({
  version: z.string(),
  node: z.string(),
  postgresql: z.string(),
  schema: z.string().describe('the last step of the schema'),
});

export type SessionsAnswer = z.output<typeof sessionsAnswer>;
export type KeysAnswer = z.output<typeof keysAnswer>;
export type NewKeyAnswer = z.output<typeof newKeyAnswer>;
export type AboutAnswer = z.output<typeof aboutAnswer>;
