import { defineSearchAttributeKey, SearchAttributeType, type SearchAttributeUpdatePair } from '@temporalio/common';
import { upsertSearchAttributes } from '@temporalio/workflow';
import { searchFacts, type SearchFacts, type TicketSnapshot } from '@stepladder/domain';

const keyword = (name: Exclude<keyof SearchFacts, 'NextDueAt'>) => ({
  name,
  key: defineSearchAttributeKey(name, SearchAttributeType.KEYWORD),
});
const keywords = (['Organisation', 'Policy', 'Priority', 'Tier', 'Rung', 'TicketStatus'] as const).map(keyword);
const nextDueAt = defineSearchAttributeKey('NextDueAt', SearchAttributeType.DATETIME);

/** Keeps what the workflow engine's lists find the ticket by: one upsert, and only on change (decisions 19). */
export class SearchEntry {
  constructor(private known: SearchFacts | undefined) {}

  /** Writes the facts that differ from those last written. */
  show(snapshot: TicketSnapshot): void {
    const facts = searchFacts(snapshot);
    const changed: SearchAttributeUpdatePair[] = keywords
      .filter(({ name }) => facts[name] !== this.known?.[name])
      .map(({ name, key }) => ({ key, value: facts[name] }));
    if (facts.NextDueAt !== this.known?.NextDueAt) {
      changed.push({ key: nextDueAt, value: facts.NextDueAt === undefined ? null : new Date(facts.NextDueAt) });
    }
    this.known = facts;
    if (changed.length > 0) upsertSearchAttributes(changed);
  }
}
