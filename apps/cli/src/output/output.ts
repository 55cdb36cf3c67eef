/** Where a command writes: lines for a person, or one JSON value for a script. Progress and failures go to `complain`. */
export type Output = {
  json: boolean;
  /** Lines for a person, or `value` as JSON when `--json` was asked for. */
  answer(value: unknown, lines: () => string[]): void;
  /** Each value as one line of JSON, with `--json` or without: for what only scripts read. */
  jsonLines(values: readonly unknown[]): void;
  say(line: string): void;
  complain(line: string): void;
};

/** Writes to the terminal. With `--json`, standard output holds nothing but JSON. */
export function terminalOutput(json: boolean): Output {
  return {
    json,
    answer: (value, lines) => {
      if (json) process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);
      else for (const line of lines()) process.stdout.write(`${line}\n`);
    },
    jsonLines: (values) => void process.stdout.write(values.map((value) => `${JSON.stringify(value)}\n`).join('')),
    say: (line) => void (json ? process.stderr : process.stdout).write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
  };
}
