import { readerOf, type CodedSentence } from './coded-sentences';
import { reasons, type ReasonCode } from './reasons';

/** A reason against a command in a form that can be said in any language. */
export type CodedReason = CodedSentence<ReasonCode>;

/** What a sentence against a command says; undefined for one that no reason says. */
export const reasonOf = readerOf(reasons);
