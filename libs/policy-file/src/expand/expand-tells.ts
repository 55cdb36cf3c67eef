import { ticketPeople, type Audience, type Tell, type TicketPerson } from '@stepladder/domain';

/** Who is told, by role or by what they are to the ticket. */
export function audiencesOf(words: readonly unknown[]): Audience[] {
  return words.map((word) => {
    const text = String(word);
    return isTicketPerson(text) ? { who: text } : { role: text };
  });
}

/** One telling of all of them; none when nobody is named. */
export function tellsOf(words: readonly unknown[], template: string): Tell[] {
  return words.length === 0 ? [] : [{ to: audiencesOf(words), template, channels: ['email'] }];
}

function isTicketPerson(text: string): text is TicketPerson {
  return (ticketPeople as readonly string[]).includes(text);
}
