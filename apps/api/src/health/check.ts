import type { PartState } from './health.schema';

/** How long one look at a part may take. */
export const checkMs = 1_000;

/** Looks at a part, at most `checkMs` long; whatever goes wrong means it is down. The detail never repeats an address or a password. */
export async function check(look: () => Promise<PartState>): Promise<PartState> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<PartState>((resolve) => {
    timer = setTimeout(() => resolve({ state: 'down', detail: `no answer within ${checkMs} ms` }), checkMs);
  });
  try {
    return await Promise.race([look(), late]);
  } catch {
    return { state: 'down', detail: 'does not answer' };
  } finally {
    clearTimeout(timer);
  }
}

/** Keeps an answer for a moment, so that a crowd of askers looks once. */
export function remembered<Answer>(ask: () => Promise<Answer>, forMs: number): () => Promise<Answer> {
  let kept: { answer: Promise<Answer>; untilMs: number } | undefined;
  return () => {
    const nowMs = performance.now();
    if (!kept || nowMs >= kept.untilMs) {
      const answer = ask();
      kept = { answer, untilMs: Infinity };
      const mine = kept;
      void answer.finally(() => (mine.untilMs = performance.now() + forMs)).catch(() => undefined);
    }
    return kept.answer;
  };
}
