import { holidayRuleProblem, publicHolidays } from './public-holidays';

test('England in 2026: the bank holidays the government lists, the substitute for Boxing Day among them', () => {
  const found = publicHolidays({ country: 'GB', region: 'ENG' }, 2026);
  const listed = '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'.split(' ').map((date) => `2026-${date}`);
  expect(found.filter((date) => date !== '2026-12-26')).toEqual(listed);
});

test('Italy in 2026: its twelve holidays and, from this year on, Saint Francis', () => {
  const listed = '01-01 01-06 04-05 04-06 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26'.split(' ');
  expect(publicHolidays({ country: 'IT' }, 2026)).toEqual(listed.map((date) => `2026-${date}`));
  expect(publicHolidays({ country: 'IT' }, 2025)).not.toContain('2025-10-04');
});

test('Easter Monday moves with Easter', () => {
  expect(publicHolidays({ country: 'IT' }, 2027)).toContain('2027-03-29');
  expect(publicHolidays({ country: 'GB', region: 'ENG' }, 2028)).toContain('2028-04-17');
  expect(publicHolidays({ country: 'GB', region: 'SCT' }, 2028)).not.toContain('2028-04-17');
});

test('a region has holidays of its own', () => {
  expect(publicHolidays({ country: 'DE', region: 'BY' }, 2026)).toContain('2026-01-06');
  expect(publicHolidays({ country: 'DE', region: 'BE' }, 2026)).not.toContain('2026-01-06');
  expect(publicHolidays({ country: 'DE', region: 'BY.A' }, 2026)).toContain('2026-08-08');
});

test('half days close nothing; of a longer holiday that begins at an eve the whole days count', () => {
  expect(publicHolidays({ country: 'IS' }, 2026)).not.toContain('2026-12-24');
  expect(publicHolidays({ country: 'TR' }, 2026).filter((date) => date.startsWith('2026-03'))).toEqual([
    '2026-03-20',
    '2026-03-21',
    '2026-03-22',
  ]);
});

test('a holiday on a day of 23 or 25 hours is one day', () => {
  expect(publicHolidays({ country: 'IT' }, 2024)).toContain('2024-03-31');
  const sunday = publicHolidays({ country: 'HT' }, 2026).filter((date) => date.startsWith('2026-11-0'));
  expect(sunday).toEqual(['2026-11-01', '2026-11-02']);
});

test('codes that the catalogue does not have are named', () => {
  expect(holidayRuleProblem({ country: 'XX' })).toMatchObject({ at: 'country' });
  expect(holidayRuleProblem({ country: 'GB', region: 'XX' })?.problem).toContain('ENG, NIR, SCT, WLS');
  expect(holidayRuleProblem({ country: 'DE', region: 'BY.ZZ' })).toMatchObject({ at: 'region' });
  expect(holidayRuleProblem({ country: 'DE', region: 'BY.A' })).toBeUndefined();
});
