import { useTranslation } from 'react-i18next';
import { faultsOf, fieldOf, type FieldFault } from '../api/problem';

/** Says what is wrong with a field in the reader's language; what has no code stays as the API says it. */
export function useFaults(): (fault: FieldFault) => string {
  const { t } = useTranslation('problem');
  return ({ problem, code }) => (code ? t(`fault-${code.code}`, { ...code.facts, defaultValue: problem }) : problem);
}

/** What is wrong with each field of a form, by its name; empty for other errors. */
export function useFieldProblems(error: unknown): Record<string, string> {
  const inWords = useFaults();
  const fields: Record<string, string> = {};
  for (const fault of faultsOf(error)) fields[fieldOf(fault.path)] ??= inWords(fault);
  return fields;
}
