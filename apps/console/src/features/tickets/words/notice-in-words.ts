import type { Say } from '../../../words/say';

/** What a message is about, by its template; a policy's own templates are called by their ids. */
export function noticeInWords(template: string, say: Say): string {
  const own = say(`timeline:notice-${template}`, { defaultValue: '' });
  return own || say(`timeline:entry-${template}`, { defaultValue: template.replaceAll('-', ' ') });
}
