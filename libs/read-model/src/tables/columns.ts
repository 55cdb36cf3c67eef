import { Column, PrimaryColumn, type ColumnOptions } from 'typeorm';

/** Instants are epoch milliseconds in the domain and timestamptz(3) in Postgres (decisions 4). */
const instant = {
  to: (at: number | null | undefined) => (at === null || at === undefined ? at : new Date(at)),
  from: (at: Date | null) => at?.getTime() ?? null,
};

/** A text column of the key; every table's key begins with the organisation. */
export const Key = (): PropertyDecorator => PrimaryColumn({ type: 'text' });

export const Text = (options: ColumnOptions = {}): PropertyDecorator => Column({ ...options, type: 'text' });

/** Several texts, such as person ids. */
export const Texts = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ ...options, type: 'text', array: true });

/** Facts in the words of the domain. */
export const Json = (options: ColumnOptions = {}): PropertyDecorator => Column({ ...options, type: 'jsonb' });

/** A count, a version, or a length of time in milliseconds. */
export const Whole = (options: ColumnOptions = {}): PropertyDecorator => Column({ ...options, type: 'bigint' });

export const InstantAt = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ ...options, type: 'timestamptz', precision: 3, transformer: instant });
