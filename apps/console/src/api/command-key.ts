/**
 * A fresh command id for one click: sent again unchanged when the click is tried again, so that it is obeyed once.
 * Made from random bytes, because `crypto.randomUUID` is missing on pages served by plain http from another machine.
 */
export function freshCommandKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
