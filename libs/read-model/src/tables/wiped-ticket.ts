import { Entity } from 'typeorm';
import { InstantAt, Key } from './columns';

/** A sample that was wiped: nothing is written of it any more, whoever still has something to write. */
@Entity('wiped_ticket')
export class WipedTicketRow {
  @Key() organisation!: string;
  @Key() ticketId!: string;
  @InstantAt({ default: () => 'clock_timestamp()' }) at!: number;
}
