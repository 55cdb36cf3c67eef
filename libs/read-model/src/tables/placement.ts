import { Check, Entity } from 'typeorm';
import { InstantAt, Key, Text, Whole } from './columns';

/** `wanted` until somebody has looked it up there; `no-transport`: there is no way there yet, a person must see to it. */
export type PlacementState = 'wanted' | 'no-transport' | 'found' | 'created';

/** A ticket that is to be kept in another system as well, in the name of a role; once for ever. */
@Entity('placement')
@Check('placement_state_check', `state IN ('wanted', 'no-transport', 'found', 'created')`)
@Check('placement_claim_check', '(token IS NULL) = (claimed_at IS NULL)')
@Check('placement_number_check', `(state IN ('found', 'created')) = (number IS NOT NULL)`)
export class PlacementRow {
  @Key() organisation!: string;
  @Key() ticketId!: string;
  @Key() system!: string;
  @Text() by!: string;
  @InstantAt() at!: number;
  @Whole() entrySeq!: number;
  @Text({ default: 'wanted' }) state!: PlacementState;
  /** Its number there. */
  @Text({ nullable: true }) number!: string | null;
  /** Why it is not there yet. */
  @Text({ nullable: true }) problem!: string | null;
  /** Who is placing it; only the bearer may say what became of it. */
  @Text({ nullable: true }) token!: string | null;
  @InstantAt({ nullable: true }) claimedAt!: number | null;
}
