import { BadCursor, type Paging } from '@stepladder/read-model';
import { z } from 'zod';
import { InvalidInput } from './failures';

/** How many rows of a list are wanted at once, and from where on: the two fields of every list. */
export const pagingFields = {
  limit: z
    .string()
    .regex(/^([1-9]\d?|1\d\d|200)$/, { error: 'must be a number from 1 to 200' })
    .transform(Number)
    .exactOptional(),
  cursor: z.string().max(1_000, { error: 'is no cursor of ours' }).exactOptional(),
};

const usualPage = 50;

/** What is asked of a list, and apart from it which page: 50 rows unless said. */
export function pagingOf<Query extends { limit?: number; cursor?: string }>({
  limit = usualPage,
  cursor,
  ...rest
}: Query): { filter: Omit<Query, 'limit' | 'cursor'>; paging: Paging } {
  return { filter: rest, paging: { limit, ...(cursor === undefined ? {} : { cursor }) } };
}

/** The page that is being read. @throws InvalidInput when the cursor comes from elsewhere: `whence` in words */
export async function readingPage<Page>(whence: string, page: Promise<Page>): Promise<Page> {
  try {
    return await page;
  } catch (error) {
    if (error instanceof BadCursor) throw new InvalidInput([{ path: 'cursor', problem: `comes from no ${whence}` }]);
    throw error;
  }
}
