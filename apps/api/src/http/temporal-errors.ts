import { isGrpcServiceError, ServiceError } from '@temporalio/client';

/** Deadline passed, resources exhausted, unavailable: Temporal may do it later. */
const awayCodes = [4, 8, 14];

/** Whether an error means that Temporal is away; its client wraps what gRPC says once more. */
export function isTemporalAway(error: unknown): boolean {
  if (error instanceof ServiceError && error.cause !== undefined) return isTemporalAway(error.cause);
  const { code } = (error ?? {}) as { code?: unknown };
  return isGrpcServiceError(error) && typeof code === 'number' && awayCodes.includes(code);
}
