import { useTranslation } from 'react-i18next';
import { sayWith, type Say } from '../../../words/say';

/** Says what stands in a ticket's words and in those of its timeline. */
export function useSay(): Say {
  return sayWith(useTranslation(['ticket', 'timeline', 'reasons']).t);
}
