import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Rights } from '../access/rights.decorator';
import { answering } from '../http/described';
import { engineAnswer, type EngineAnswer } from './engine.schema';
import { EngineService } from './engine.service';

/** How the engine does, from Postgres alone. */
@Controller('v1/engine')
export class EngineController {
  constructor(private readonly engine: EngineService) {}

  @Get()
  @Rights('read')
  @ApiOkResponse(answering('What runs, what came late or not at all, and what waits.', engineAnswer))
  state(@AskedBy() principal: Principal): Promise<EngineAnswer> {
    return this.engine.state(principal);
  }
}
