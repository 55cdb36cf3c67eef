import type { Effect, Message, Publication, TicketSnapshot } from '@stepladder/domain';

/** One writing for everything decided since the last: the newest snapshot and all that was recorded, answered and told. */
export function merged(waiting: Publication | undefined, snapshot: TicketSnapshot, effects: Effect[]): Publication {
  const publication: Publication = waiting
    ? {
        ...waiting,
        snapshot,
        entries: [...waiting.entries],
        answers: [...waiting.answers],
        messages: [...waiting.messages],
        placements: [...(waiting.placements ?? [])],
      }
    : { snapshot, entries: [], answers: [], messages: [], placements: [] };
  for (const effect of effects) {
    switch (effect.type) {
      case 'record-entry':
        publication.entries.push(effect.entry);
        break;
      case 'record-answer':
        publication.answers.push({ answer: effect.answer, at: effect.at });
        break;
      case 'deliver-message':
        publication.messages.push(effect.message);
        break;
      case 'place-elsewhere':
        publication.placements?.push(effect.placement);
        break;
    }
  }
  return publication;
}

/** A message in the words of the workflow engine's timeline: "tell tara: escalated". */
export function sayMessage({ person, notices }: Message): string {
  return `tell ${person}: ${notices.map(({ template }) => template).join(', ')}`.slice(0, 200);
}
