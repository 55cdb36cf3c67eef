import { ticketPeople, type Audience, type Channel, type Tell, type TicketPerson } from '@stepladder/domain';
import type { MannerFormat, TellingsFormat } from '../format/tell-format';

/** Who is told, by role or by what they are to the ticket. */
export function audiencesOf(words: readonly unknown[]): Audience[] {
  return words.map((word) => {
    const text = String(word);
    return isTicketPerson(text) ? { who: text } : { role: text };
  });
}

/** People named alone are told together by mail; each of the others in a way of their own. None when nobody is named. */
export function tellsOf(tellings: TellingsFormat, template: string): Tell[] {
  const alone = tellings.filter((each) => typeof each !== 'object');
  const others = tellings.flatMap((each) => (typeof each === 'object' ? [each] : []));
  return [
    ...(alone.length === 0 ? [] : [{ to: audiencesOf(alone), template, channels: channelsOf({}) }]),
    ...others.map(({ tell, shows, ...manner }) => ({
      to: audiencesOf(tell),
      template: templateOf(manner, template),
      channels: channelsOf(manner),
      ...(shows !== undefined && { shows }),
    })),
  ];
}

/** By which channels; by mail where the document does not say. */
export function channelsOf({ via }: MannerFormat): Channel[] {
  return via ? (via.map(String) as Channel[]) : ['email'];
}

/** By which template, with the one that is meant where the document does not say. */
export function templateOf({ template }: MannerFormat, usual: string): string {
  return template === undefined ? usual : String(template);
}

function isTicketPerson(text: string): text is TicketPerson {
  return (ticketPeople as readonly string[]).includes(text);
}
