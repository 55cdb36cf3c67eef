import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { openApiOf } from './described';
import { problemAnswer } from './problem.schema';

type OperationObject = { responses: Record<string, unknown> };

/** Serves the API's description at /v1/openapi.json and as a page at /v1/docs. */
export function serveDocumentation(app: NestExpressApplication): void {
  SwaggerModule.setup('v1/docs', app, () => documentOf(app), { jsonDocumentUrl: 'v1/openapi.json', raw: ['json'] });
}

/** The API's description as an OpenAPI document. */
export function documentOf(app: NestExpressApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('Stepladder')
    .setDescription('Tickets that climb their ladder by themselves. Errors are application/problem+json (RFC 9457).')
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'sl_…' })
    .addSecurityRequirements('bearer')
    .build();
  return withProblems(SwaggerModule.createDocument(app, description));
}

/** Any operation may answer with a problem. */
function withProblems(document: OpenAPIObject): OpenAPIObject {
  const problem = { $ref: '#/components/responses/Problem' };
  for (const path of Object.values(document.paths))
    for (const operation of Object.values(path) as OperationObject[]) operation.responses['default'] = problem;
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: openApiOf(problemAnswer) },
    responses: {
      Problem: {
        description: 'It was not done; why, for people and for programs.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
  return document;
}
