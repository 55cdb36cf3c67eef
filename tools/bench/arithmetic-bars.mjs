const thousands = (value) => Math.round(value).toLocaleString('en-GB');

/** What the arithmetic is to reach, beside what it reached: for the table of all bars and for its own section. */
export function arithmeticBars({ results, compile }) {
  const [{ add, between }] = results;
  return [
    { what: 'additions of working time a CPU second', figure: thousands(add), bar: '≥ 6,000,000', isMet: add >= 6e6 },
    {
      what: 'working times between two instants a CPU second',
      figure: thousands(between),
      bar: '≥ 5,000,000',
      isMet: between >= 5e6,
    },
    {
      what: 'ms to compile twenty years with holidays by rule, the first time in a process',
      figure: thousands(compile.firstMs),
      bar: '≤ 300',
      isMet: compile.firstMs <= 300,
    },
  ];
}

/** The bars in one sentence. */
export function arithmeticBarsText(arithmetic) {
  const told = arithmeticBars(arithmetic).map(
    ({ what, figure, bar, isMet }) => `${figure} ${what} (bar: ${bar}): ${isMet ? 'met' : '**not met**'}`,
  );
  return `${told.join('. ')}.`;
}
