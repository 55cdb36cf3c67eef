type Unit = 's' | 'm' | 'h' | 'wd';

/** How a language says where a clock stands. */
type ThresholdWords = { target: string; before: (length: string) => string; units: Record<Unit, string> };

/** Says the ids of thresholds in a language: `breach`, `36h`, `75%`, `1h before`, `at 36h`; leaves any other as it is. */
export function thresholdIn({ target, before, units }: ThresholdWords): (id: string) => string {
  return (id) => {
    if (id === 'breach') return target;
    const [, amount, unit, isBefore] = /^(?:at )?(\d+)(s|m|h|wd)( before)?$/.exec(id) ?? [];
    if (amount === undefined || unit === undefined) return id;
    const length = `${amount} ${units[unit as Unit]}`;
    return isBefore === undefined ? length : before(length);
  };
}
