import type { EntryView } from '../api/ticket';
import { withTextsOnce } from './texts-once';

const entry = (type: EntryView['type'], more: Partial<EntryView>) => ({ type, ...more }) as EntryView;

it('what somebody wrote is told with their command, and not again with what that brought about', () => {
  const said = { commandId: 'c1', text: 'New toner' };
  const told = withTextsOnce([
    entry('resolved', said),
    entry('clock-met', said),
    entry('noted', { commandId: 'c2', text: 'New toner' }),
  ]);
  expect(told.map(({ text }) => text)).toEqual(['New toner', undefined, 'New toner']);
});
