import { readerOf, sayFrom } from '@stepladder/domain';

/**
 * What people get wrong in a form, by a code of its own: `{{…}}` are its facts. Answers keep the sentence, and the code is
 * read back from it for other languages; what only programs get wrong stands where it is checked, and has none.
 */
export const faults = {
  'is-missing': 'is missing',
  'is-empty': 'must not be empty',
  'is-blank': 'must not be blank',
  'too-long': 'must be at most {{most}} characters',
  'not-one-line': 'must be one line without control characters',
  'holds-nul': 'must not contain the character NUL',
  'holds-half': 'must not contain half a surrogate pair',
  'no-instant': 'must be an instant in UTC such as 2026-11-23T09:00:00.000Z',
  'no-such-century': 'must be between 1990 and 2200',
  'no-email': 'must be an e-mail address',
  'no-whole-number': 'must be a whole number',
  'too-small': 'must be at least {{least}}',
  'too-great': 'must be at most {{most}}',
  'more-than-there-are': 'must be at most {{most}}, which is how many there are',
  'down-missing': 'is missing: how many of them are down',
  'of-missing': 'is missing: of how many',
  'none-named': 'must name at least one',
  'too-many': 'must name at most {{most}}',
  'nobody-known': 'is nobody known here',
  'is-deactivated': 'has been deactivated',
  'nothing-triaged': 'is missing, and so is all else: say one at least',
  'consult-two': 'stands beside a rung: consult one or the other',
  'consult-none': "is missing: say a rung, or one of the policy's consultations as consultation",
  'version-missing': '{{policy}} has no version {{version}}; publish it first',
  'belongs-to-somebody': 'belongs to somebody already',
  'belongs-to-team': 'belongs to another team',
  'another-view': 'belongs to another view of yours',
  'has-account': 'has an account already',
  'wrong-password': 'is not your password',
  'same-password': 'is the one you have',
  'password-too-short': 'must have 12 characters at least',
  'not-in-future': 'must be in the future',
  'no-right-named': 'must name one right at least',
} as const;

/** The sentence of a fault with its facts. */
export const fault = sayFrom(faults);

/** What a sentence says is wrong; undefined for one without a code. */
export const faultOf = readerOf(faults);
