import { createContext } from 'react';

/** The zone of the policy that the instants inside belong to; undefined where they belong to none. */
export const PolicyZone = createContext<string | undefined>(undefined);
