import { FirstSchema1763769600000 } from './first-schema/first-schema';

/** Every step of the schema, oldest first; a step that has run anywhere never changes. */
export const migrations = [FirstSchema1763769600000];
