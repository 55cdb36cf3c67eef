import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiOkResponse } from '@nestjs/swagger';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Rights } from '../access/rights.decorator';
import { answering, described } from '../http/described';
import { slug } from '../http/fields';
import { Intent, type Wanted } from '../http/intent.decorator';
import { Previews } from './previews.service';
import {
  previewAnswer,
  previewBackBody,
  previewBody,
  rollBackBody,
  rollOutAddress,
  rollOutAnswer,
  rollOutBody,
  rollOutsAnswer,
  versionAddress,
} from './roll-outs.schema';
import type { PreviewAnswer, PreviewBackBody, PreviewBody, RollBackBody } from './roll-outs.schema';
import type { RollOutAnswer, RollOutBody, RollOutsAnswer } from './roll-outs.schema';
import { RollOutProgress } from './roll-out-progress.service';
import { RollOuts } from './roll-outs.service';

const byId = { schema: slug('the id of a policy') };

/** Open tickets go on under another version of their policy: looked at beforehand, done, and taken back. */
@Controller('v1/policies/:id')
export class RollOutsController {
  constructor(
    private readonly previews: Previews,
    private readonly rollOuts: RollOuts,
    private readonly progress: RollOutProgress,
  ) {}

  @Post('preview')
  @HttpCode(200)
  @Rights('read')
  @ApiBody(described(previewBody))
  @ApiOkResponse(answering('What would become of open tickets under a text, a page at a time.', previewAnswer))
  preview(
    @AskedBy() principal: Principal,
    @Param('id', byId) id: string,
    @Body({ schema: previewBody }) body: PreviewBody,
  ): Promise<PreviewAnswer> {
    return this.previews.page(principal, id, body);
  }

  /** Once for an Idempotency-Key: every ticket chosen is told to go on under the version in force. */
  @Post('roll-outs')
  @HttpCode(202)
  @Rights('admin')
  @ApiBody(described(rollOutBody))
  @ApiAcceptedResponse(answering('It is stored for every ticket; ask again for how far it has come.', rollOutAnswer))
  async begin(
    @AskedBy() principal: Principal,
    @Intent() wanted: Wanted,
    @Param('id', byId) id: string,
    @Body({ schema: rollOutBody }) body: RollOutBody,
  ): Promise<RollOutAnswer> {
    const rollOut = await this.rollOuts.begin(principal, id, wanted, body);
    return this.progress.get(principal.organisation, id, rollOut);
  }

  /** Withdraws the version in force, and moves the tickets that were rolled out to it back to the version they had. */
  @Post('versions/:version/roll-back')
  @HttpCode(202)
  @Rights('admin')
  @ApiBody({ ...described(rollBackBody), required: false })
  @ApiAcceptedResponse(answering('It is stored for every ticket; ask again for how far it has come.', rollOutAnswer))
  async rollBack(
    @AskedBy() principal: Principal,
    @Intent() wanted: Wanted,
    @Param({ schema: versionAddress }) address: { id: string; version: number },
    @Body({ schema: rollBackBody }) body: RollBackBody,
  ): Promise<RollOutAnswer> {
    const rollOut = await this.rollOuts.rollBack(principal, address, wanted, body);
    return this.progress.get(principal.organisation, address.id, rollOut);
  }

  @Post('versions/:version/roll-back/preview')
  @HttpCode(200)
  @Rights('read')
  @ApiBody({ ...described(previewBackBody), required: false })
  @ApiOkResponse(
    answering('What would become of the tickets that were rolled out to it, a page at a time.', previewAnswer),
  )
  previewBack(
    @AskedBy() principal: Principal,
    @Param({ schema: versionAddress }) address: { id: string; version: number },
    @Body({ schema: previewBackBody }) body: PreviewBackBody,
  ): Promise<PreviewAnswer> {
    return this.previews.pageBack(principal, address, body);
  }

  @Get('roll-outs')
  @Rights('read')
  @ApiOkResponse(answering('The newest first, each with how far it has come.', rollOutsAnswer))
  all(@AskedBy() { organisation }: Principal, @Param('id', byId) id: string): Promise<RollOutsAnswer> {
    return this.progress.all(organisation, id);
  }

  @Get('roll-outs/:rollOut')
  @Rights('read')
  @ApiOkResponse(answering('How far it has come, and which tickets would not.', rollOutAnswer))
  get(
    @AskedBy() { organisation }: Principal,
    @Param({ schema: rollOutAddress }) { id, rollOut }: { id: string; rollOut: string },
  ): Promise<RollOutAnswer> {
    return this.progress.get(organisation, id, rollOut);
  }
}
