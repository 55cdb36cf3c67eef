import { z } from 'zod';
import { ofPolicy } from './versions.schema';

/** A version that is published, the same answer however often the same text is sent. */
export const publishedAnswer = z.object({
  ...ofPolicy,
  digest: z.string().describe('SHA-256 of the text'),
  publishedAt: z.iso.datetime(),
  inForce: z.number().int().describe('the version by which new tickets go, which may be a later one'),
});

export type PublishedAnswer = z.output<typeof publishedAnswer>;
