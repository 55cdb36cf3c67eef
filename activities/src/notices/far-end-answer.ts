/** What is known after sending failed: this addressee is refused for good; it was certainly not taken; nobody knows. */
export type FarEndAnswer = 'refused' | 'not-taken' | 'unknown';

type SmtpError = { code?: string; command?: string; responseCode?: number; syscall?: string; timeoutType?: string };

/** Failures from before the mail was handed over. */
const early = new Set([
  'EDNS',
  'EAUTH',
  'ETLS',
  'EPROTOCOL',
  'ESTREAM',
  'EENVELOPE',
  'EMESSAGE',
  'EREQUIRETLS',
  'ECONFIG',
]);

/** Reads nodemailer's error: a 5xx to the addressee or the mail itself is final, a lost connection says nothing. */
export function farEndAnswer(error: unknown): FarEndAnswer {
  const { code = '', command = '', responseCode, syscall, timeoutType } = (error ?? {}) as SmtpError;
  if (responseCode !== undefined) {
    return responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA') ? 'refused' : 'not-taken';
  }
  if (code === 'EENVELOPE' && command === 'API') return 'refused';
  const neverConnected =
    syscall === 'connect' || timeoutType === 'CONNECTION_TIMEOUT' || timeoutType === 'GREETING_TIMEOUT';
  return neverConnected || early.has(code) ? 'not-taken' : 'unknown';
}
