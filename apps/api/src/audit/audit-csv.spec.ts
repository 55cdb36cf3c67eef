import { auditCsv } from './audit-csv';

const deed = {
  id: '1',
  at: Date.UTC(2026, 2, 2, 9),
  actor: 'ann',
  action: 'resolve',
  subject: 'local-1001',
  facts: {},
};

it('has a heading and a line for each deed, with quotes where they are needed', () => {
  expect(auditCsv([{ ...deed, outcome: 'refused', reasons: ['it says "no"', 'too late'] }])).toBe(
    'at,who,what,on,outcome,reasons,facts\r\n' +
      '2026-03-02T09:00:00.000Z,ann,resolve,local-1001,refused,"it says ""no""; too late",{}\r\n',
  );
});

it('gives a spreadsheet nothing to reckon with', () => {
  expect(auditCsv([{ ...deed, subject: '=1+1' }])).toContain(",'=1+1,");
});
