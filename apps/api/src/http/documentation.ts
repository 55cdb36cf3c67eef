import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

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
  return SwaggerModule.createDocument(app, description);
}
