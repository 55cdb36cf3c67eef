import type { Instant } from '@stepladder/domain';
import type { Right } from '../tables/access';

/** Who asks, by a key or by a session; the organisation is never taken from anywhere else. */
export type KnownPrincipal = {
  organisation: string;
  via: 'key' | 'session';
  /** Id of the key or of the account. */
  id: string;
  /** The key's label or the account's name. */
  name: string;
  person: string;
  rights: Right[];
};

/** A key as lists show it. */
export type ListedKey = {
  id: string;
  label: string;
  prefix: string;
  person: string;
  rights: Right[];
  createdAt: Instant;
  expiresAt?: Instant;
  lastUsedAt?: Instant;
};

/** A signed-in browser as its person sees it. */
export type ListedSession = {
  id: string;
  createdAt: Instant;
  expiresAt: Instant;
  lastSeenAt?: Instant;
  userAgent?: string;
  /** The one by which is asked. */
  current: boolean;
};
