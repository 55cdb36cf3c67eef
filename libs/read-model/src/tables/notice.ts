import { Entity, Index } from 'typeorm';
import { InstantAt, Key, Text, Whole } from './columns';

/** One person told of one firing; its id is unique for ever (decisions 13). */
@Entity('notice')
@Index(['organisation', 'messageId'])
export class NoticeRow {
  @Key() organisation!: string;
  @Key() id!: string;
  @Text() messageId!: string;
  @Text() ticketId!: string;
  @Text() person!: string;
  @Text() template!: string;
  @Whole() entrySeq!: number;
  @InstantAt() at!: number;
  @Whole({ nullable: true }) lateByMs!: number | null;
  /** Words of the policy that go along, such as where a procedure stands. */
  @Text({ nullable: true }) shows!: string | null;
}
