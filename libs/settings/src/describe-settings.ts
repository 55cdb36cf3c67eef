import { z } from 'zod';

/** One variable as the documentation lists it. */
export type SettingRow = { name: string; meaning: string; required: boolean; otherwise: string | undefined };

/** The variables of a schema with what they mean, for the documentation. */
export function describeSettings(schema: z.ZodObject): SettingRow[] {
  return Object.entries(schema.shape).map(([name, variable]) => {
    const absent = z.safeParse(variable, undefined);
    return {
      name,
      meaning: z.globalRegistry.get(variable)?.description ?? '',
      required: !absent.success,
      otherwise: absent.data === undefined ? undefined : String(absent.data),
    };
  });
}
