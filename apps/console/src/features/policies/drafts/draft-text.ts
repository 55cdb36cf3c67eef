/** The text from which a draft begins: what is published, under the next number. */
export function nextVersionOf(document: string, version: number): string {
  return document.replace(/^version:.*$/m, `version: ${version}`);
}

/** The same as another policy's first version; its own tests and words go along. */
export function copyOf(document: string, id: string): string {
  return nextVersionOf(document, 1).replace(/^policy:.*$/m, `policy: ${id}`);
}
