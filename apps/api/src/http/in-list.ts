/** That a name is none of the policy's, and which there are. */
export function inList(known: { id: string }[], what: string): string {
  const ids = [...new Set(known.map(({ id }) => id))];
  return `is not known to the policy, which ${ids.length === 0 ? `has no ${what}` : `has the ${what} ${ids.join(', ')}`}`;
}
