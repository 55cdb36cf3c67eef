import { useTranslation } from 'react-i18next';
import type { CodedReason } from '../api/problem';
import { reasonsInWords } from './reasons-in-words';
import { sayWith } from './say';

/** Says reasons in the reader's language. */
export function useReasons(): (reasons: string[], codes: (CodedReason | null)[] | undefined) => string[] {
  const { t } = useTranslation(['reasons', 'ticket', 'timeline']);
  return (reasons, codes) => reasonsInWords(reasons, codes, sayWith(t));
}
