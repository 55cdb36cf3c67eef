type Said<Facts> = { [Key in keyof Facts]?: Exclude<Facts[Key], undefined> };

/** The facts that there are, without those that are undefined: what is not said is not kept. */
export function said<Facts extends object>(facts: Facts): Said<Facts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Said<Facts>;
}
