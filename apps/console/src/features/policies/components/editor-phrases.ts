import { EditorState, type Extension } from '@uiw/react-codemirror';
import type { TFunction } from 'i18next';

/** What the editor itself says to its readers, by the words that it has for it; `$` is a number. */
const phrases = {
  '$ unchanged lines': 'unchanged',
  Completions: 'completions',
  'Fold line': 'fold',
  'Unfold line': 'unfold-line',
  'Folded lines': 'folded-lines',
  'Unfolded lines': 'unfolded-lines',
  'folded code': 'folded',
  unfold: 'unfold',
  to: 'to',
  'Selection deleted': 'deleted',
  Diagnostics: 'problems',
  'No diagnostics': 'no-problems',
  Find: 'find',
  Replace: 'replacement',
  next: 'next',
  previous: 'previous',
  all: 'all',
  'match case': 'case',
  regexp: 'regexp',
  'by word': 'words',
  replace: 'replace',
  'replace all': 'replace-all',
  'current match': 'match',
  'on line': 'on-line',
  'replaced match on line $': 'replaced-on',
  'replaced $ matches': 'replaced',
  close: 'close',
  'Go to line': 'go-to',
  go: 'go',
} as const;

/** The editor speaks the language of its reader. */
export function editorPhrases(t: TFunction<'policy'>): Extension {
  const said = Object.entries(phrases).map(([english, key]) => [english, t(`editor-${key}`)]);
  return EditorState.phrases.of(Object.fromEntries(said) as Record<string, string>);
}
