/** A mail address as it is kept: one person whatever its capitals. */
export function addressOf(email: string): string {
  return email.trim().toLowerCase();
}
