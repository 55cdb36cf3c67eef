import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandNames } from '@stepladder/domain';
import { calendarFormat } from './format/calendar-format';
import { clockFormat } from './format/clock-format';
import { ladderFormat, rungFormat } from './format/ladder-format';
import { policyFormat } from './format/policy-format';

const page = (name: string) => readFileSync(join(__dirname, '../../../docs', name), 'utf8');

it('docs/policies.md names every key of the language', () => {
  const formats = [policyFormat, calendarFormat, ladderFormat, rungFormat, clockFormat];
  const keys = formats.flatMap((format) => Object.keys(format.shape));
  const text = page('policies.md');
  expect(keys.filter((key) => !text.includes(`\`${key}`))).toEqual([]);
});

it('docs/words.md names every command', () => {
  const text = page('words.md');
  expect(commandNames.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
