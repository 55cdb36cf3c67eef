import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Rights } from '../access/rights.decorator';
import { answering } from '../http/described';
import {
  newViewBody,
  viewAnswer,
  viewChangeBody,
  viewId,
  viewsAnswer,
  type NewViewRequest,
  type ViewAnswer,
  type ViewChangeRequest,
  type ViewsAnswer,
} from './views.schema';
import { ViewsService } from './views.service';

const byId = { schema: viewId };

/** Views of the queue. Sharing one with everybody, and changing one that is shared and another's, needs the right admin. */
@Controller('v1/views')
export class ViewsController {
  constructor(private readonly views: ViewsService) {}

  @Get()
  @Rights('read')
  @ApiOkResponse(answering('Your own views and those of everybody, by name.', viewsAnswer))
  all(@AskedBy() principal: Principal): Promise<ViewsAnswer> {
    return this.views.all(principal);
  }

  @Post()
  @Rights('read')
  @ApiCreatedResponse(answering('The view as it is kept.', viewAnswer))
  add(@AskedBy() principal: Principal, @Body({ schema: newViewBody }) wanted: NewViewRequest): Promise<ViewAnswer> {
    return this.views.add(principal, wanted);
  }

  @Patch(':id')
  @Rights('read')
  @ApiOkResponse(answering('The view as it is now.', viewAnswer))
  change(
    @AskedBy() principal: Principal,
    @Param('id', byId) id: string,
    @Body({ schema: viewChangeBody }) change: ViewChangeRequest,
  ): Promise<ViewAnswer> {
    return this.views.change(principal, id, change);
  }

  /** It can be restored for a day. */
  @Delete(':id')
  @Rights('read')
  @HttpCode(204)
  remove(@AskedBy() principal: Principal, @Param('id', byId) id: string): Promise<void> {
    return this.views.remove(principal, id);
  }

  @Post(':id/restore')
  @Rights('read')
  @HttpCode(200)
  @ApiOkResponse(answering('The view that was removed, by the same id.', viewAnswer))
  restore(@AskedBy() principal: Principal, @Param('id', byId) id: string): Promise<ViewAnswer> {
    return this.views.restore(principal, id);
  }
}
