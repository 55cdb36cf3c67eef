import { StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { z } from 'zod';
import { InvalidInput } from './failures';
import { firstOfEach } from './field-problems';
import { zodProblems } from './zod-problems';

/** Checks what a handler declares (`@Query({ schema })`, `@Param('id', { schema })`) and names one problem for each path. */
export class SchemaPipe extends StandardSchemaValidationPipe {
  override async transform<Value>(value: Value, metadata: ArgumentMetadata): Promise<Value> {
    const { schema } = metadata;
    if (!schema || !this.toValidate(metadata)) return value;
    const result = await this.validate<Value>(value, schema);
    if (!result.issues) return result.value;
    throw new InvalidInput(firstOfEach(zodProblems(result.issues as readonly z.core.$ZodIssue[], metadata.data ?? '')));
  }
}
