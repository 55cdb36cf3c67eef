import { Entity } from 'typeorm';
import { InstantAt, Json, Key } from './columns';

/** A running process of this deployment and when it last said that it is alive; it belongs to no organisation. */
@Entity('part')
export class PartRow {
  @Key() name!: string;
  @Key() instance!: string;
  @InstantAt() seenAt!: number;
  @Json({ default: {} }) facts!: Record<string, unknown>;
}
