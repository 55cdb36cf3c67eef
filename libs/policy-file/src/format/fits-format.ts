import type { z } from 'zod';
import { words } from './word';

/** Which tickets are meant: those that fit every list given. */
export const fitsFormat = {
  priorities: words('Of these priorities only').optional(),
  plans: words('Of these plans only').optional(),
  regions: words('Of these regions only').optional(),
  categories: words('Of these categories only').optional(),
  areas: words('Of these areas only').optional(),
};

export type FitsFormat = { [Section in keyof typeof fitsFormat]?: z.infer<(typeof fitsFormat)[Section]> };

/** The lists that choose tickets, by the section of the document whose ids they hold. */
export const fitsSections = ['priorities', 'plans', 'regions', 'categories', 'areas'] as const;
