import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import type { Response } from 'express';
import { Public } from '../access/rights.decorator';
import { answering } from '../http/described';
import { healthAnswer, type Health } from './health.schema';
import { HealthService } from './health.service';

/** How the parts are; for people, probes and load balancers. */
@Public()
@SkipThrottle()
@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  /** Always 200 while the API itself lives: what is wrong stands in the answer. */
  @Get()
  @ApiOkResponse(answering('How each part is.', healthAnswer))
  state(): Promise<Health> {
    return this.health.state();
  }

  /** 503 when requests cannot be served, which is when PostgreSQL is away; Temporal may be (decisions 8). */
  @Get('ready')
  @ApiOkResponse(answering('Requests can be served.', healthAnswer))
  @ApiServiceUnavailableResponse(answering('They cannot.', healthAnswer))
  async ready(@Res({ passthrough: true }) response: Response): Promise<Health> {
    const health = await this.health.state();
    if (health.parts['postgres']?.state !== 'up') response.status(503).setHeader('Retry-After', 2);
    return health;
  }
}
