import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Rights } from '../access/rights.decorator';
import { endedAnswer } from '../account/account.schema';
import { answering } from '../http/described';
import {
  accountAnswer,
  accountChangeBody,
  accountId,
  accountsAnswer,
  newAccountBody,
  oneTimeAnswer,
  type AccountAnswer,
  type AccountChangeRequest,
  type AccountsAnswer,
  type NewAccountRequest,
  type OneTimeAnswer,
} from './accounts.schema';
import { AccountsService } from './accounts.service';

const byId = { schema: accountId };

/** Who may sign in, and what they may: given to colleagues and taken back by administrators. */
@Controller('v1/accounts')
@Rights('admin')
export class AccountsController {
  constructor(private readonly accounts: AccountsService) {}

  @Get()
  @ApiOkResponse(answering('Every account by the name to sign in with.', accountsAnswer))
  all(@AskedBy() principal: Principal): Promise<AccountsAnswer> {
    return this.accounts.all(principal);
  }

  @Post()
  @ApiCreatedResponse(
    answering('The account, and this once a password that lets choose one of one’s own.', oneTimeAnswer),
  )
  give(
    @AskedBy() principal: Principal,
    @Body({ schema: newAccountBody }) wanted: NewAccountRequest,
  ): Promise<OneTimeAnswer> {
    return this.accounts.give(principal, wanted);
  }

  /** Not one's own, and never so that no administrator is left. Who is disabled is signed out at once. */
  @Patch(':id')
  @ApiOkResponse(answering('The account as it is now.', accountAnswer))
  change(
    @AskedBy() principal: Principal,
    @Param('id', byId) id: string,
    @Body({ schema: accountChangeBody }) change: AccountChangeRequest,
  ): Promise<AccountAnswer> {
    return this.accounts.change(principal, id, change);
  }

  /** In place of a lost password. Ends every session of the account. */
  @Post(':id/password')
  @HttpCode(200)
  @ApiOkResponse(answering('The account, and this once another one-time password.', oneTimeAnswer))
  reset(@AskedBy() principal: Principal, @Param('id', byId) id: string): Promise<OneTimeAnswer> {
    return this.accounts.reset(principal, id);
  }

  @Delete(':id/sessions')
  @ApiOkResponse(answering('It is signed in nowhere any more.', endedAnswer))
  signOut(@AskedBy() principal: Principal, @Param('id', byId) id: string): Promise<{ ended: number }> {
    return this.accounts.signOut(principal, id);
  }
}
