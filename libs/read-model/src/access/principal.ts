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
  /** Signed in by a one-time password: there are no rights before they have chosen one of their own. */
  choosesPassword?: true;
};

/** An account as administrators see it. */
export type ListedAccount = {
  id: string;
  name: string;
  person: string;
  rights: Right[];
  /** Until when its one-time password can be used; absent once a password of one's own was chosen. */
  oneTimeUntilAt?: Instant;
  disabledAt?: Instant;
  /** In how many browsers it is signed in. */
  sessions: number;
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
  /** Opens nothing at this time, because its person's account is disabled or may less. */
  sleeps: boolean;
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
