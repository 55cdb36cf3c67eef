import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { SignedIn } from '../access/rights.decorator';
import { answering } from '../http/described';
import {
  keyId,
  keysAnswer,
  newKeyAnswer,
  newKeyBody,
  type KeysAnswer,
  type NewKeyAnswer,
  type NewKeyRequest,
} from './account.schema';
import { KeysService } from './keys.service';

/** Keys for programs. */
@Controller('v1/api-keys')
export class KeysController {
  constructor(private readonly keys: KeysService) {}

  @Get()
  @SignedIn()
  @ApiOkResponse(answering('One’s own keys; for administrators everybody’s.', keysAnswer))
  all(@AskedBy() principal: Principal): Promise<KeysAnswer> {
    return this.keys.all(principal);
  }

  @Post()
  @SignedIn()
  @ApiCreatedResponse(answering('The key, this once.', newKeyAnswer))
  create(@AskedBy() principal: Principal, @Body({ schema: newKeyBody }) wanted: NewKeyRequest): Promise<NewKeyAnswer> {
    return this.keys.create(principal, wanted);
  }

  @Delete(':id')
  @SignedIn()
  @HttpCode(204)
  revoke(@AskedBy() principal: Principal, @Param('id', { schema: keyId }) id: string): Promise<void> {
    return this.keys.revoke(principal, id);
  }
}
