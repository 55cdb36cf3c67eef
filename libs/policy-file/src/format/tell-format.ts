import { channels, ticketPeople } from '@stepladder/domain';
import { z } from 'zod';
import { ID_PATTERN, text, word, words } from './word';

const audience = `A role, or ${ticketPeople.join(', ')}`;

/** Who is told. */
export function audiences(description: string) {
  return z.array(word(audience)).meta({ description });
}

/** How it is told: the channels and the template. */
export const manner = {
  via: words(`Channels, all at once: ${channels.join(', ')}; default: email`).optional(),
  template: word('The template it is told by: one of the policy’s, or one that comes along', ID_PATTERN).optional(),
};

const telling = z.strictObject({
  tell: audiences('Who is told'),
  ...manner,
  shows: text('Words that go along').optional(),
});

/** Who is told: people alone, or with the channels, the template and the words that go along. */
export function tellings(description: string) {
  return z.array(z.union([telling, word(audience)])).meta({ description });
}

export type TellingsFormat = z.infer<ReturnType<typeof tellings>>;
export type MannerFormat = { via?: z.infer<typeof manner.via>; template?: z.infer<typeof manner.template> };
