import type { NamedDate } from '@stepladder/calendar';
import { Document, isScalar, Scalar, YAMLSeq, type Node } from 'yaml';

/** `closed:` with a date a line and its names beside it, to be put under a calendar; ends without a line break. */
export function closedText(dates: readonly NamedDate[]): string {
  return closedWith(new YAMLSeq(), dates);
}

/** The same of the dates that are there, with their comments, and the dates to be added, in order. */
export function closedWith(present: YAMLSeq, dates: readonly NamedDate[]): string {
  const list = new YAMLSeq();
  list.items = [...ownComments(present), ...dates.map(dateLine)].sort((one, other) =>
    dateIn(one) < dateIn(other) ? -1 : 1,
  );
  const document = new Document({}, { version: '1.2', schema: 'core' });
  document.set('closed', list);
  return document.toString({ lineWidth: 0 }).trimEnd();
}

function dateLine({ date, names }: NamedDate): Node {
  const line = new Scalar(date);
  line.comment = ` ${names.join('; ')}`;
  return line;
}

/** The dates of a list, a comment on the list itself put to the date that it stands beside. */
function ownComments(list: YAMLSeq): Node[] {
  const items = list.items as Node[];
  const [first, last] = [items[0], items.at(-1)];
  if (first && list.commentBefore) first.commentBefore ??= list.commentBefore;
  if (last && list.comment) last.comment ??= list.comment;
  return items;
}

function dateIn(node: Node): string {
  return isScalar(node) ? String(node.value) : '';
}
