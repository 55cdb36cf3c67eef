import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Rights } from '../access/rights.decorator';
import { answering } from '../http/described';
import { wallAnswer, type WallAnswer } from './wall.schema';
import { WallService } from './wall.service';

/** The board of a support floor. */
@Controller('v1/wall')
export class WallController {
  constructor(private readonly walls: WallService) {}

  @Get()
  @Rights('read')
  @ApiOkResponse(answering('How many tickets stand how, what breaches next, and who holds what.', wallAnswer))
  wall(@AskedBy() principal: Principal): Promise<WallAnswer> {
    return this.walls.wall(principal);
  }
}
