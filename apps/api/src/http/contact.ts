import { z } from 'zod';
import { email, line } from './fields';

/** Somebody known by name and mail address only. */
export const contactSchema = z.strictObject({ name: line(200), email: email() });

export type Contact = z.output<typeof contactSchema>;
