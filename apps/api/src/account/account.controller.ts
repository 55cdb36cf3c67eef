import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Request } from 'express';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { SignedIn } from '../access/rights.decorator';
import { CountedAsSignIn } from '../access/throttle.guard';
import { answering } from '../http/described';
import { sessionToken } from '../session/cookies';
import {
  aboutAnswer,
  endedAnswer,
  passwordBody,
  sessionId,
  sessionsAnswer,
  type AboutAnswer,
  type PasswordRequest,
  type SessionsAnswer,
} from './account.schema';
import { AccountService } from './account.service';

/** What people see to by themselves: their password and where they are signed in. */
@Controller('v1')
export class AccountController {
  constructor(private readonly account: AccountService) {}

  /** As few tries as there are to sign in, for it tells whether a password is right. */
  @Post('password')
  @SignedIn()
  @CountedAsSignIn()
  @HttpCode(200)
  @ApiOkResponse(answering('The password is another; all other sessions have ended.', endedAnswer))
  async changePassword(
    @AskedBy() principal: Principal,
    @Body({ schema: passwordBody }) given: PasswordRequest,
    @Req() { headers }: Request,
  ): Promise<{ ended: number }> {
    return { ended: await this.account.changePassword(principal, given, sessionToken(headers.cookie)) };
  }

  @Get('sessions')
  @SignedIn()
  @ApiOkResponse(answering('Where one is signed in, the newest first.', sessionsAnswer))
  sessions(@AskedBy() principal: Principal, @Req() { headers }: Request): Promise<SessionsAnswer> {
    return this.account.sessions(principal, sessionToken(headers.cookie));
  }

  @Delete('sessions')
  @SignedIn()
  @ApiOkResponse(answering('All sessions but this one have ended.', endedAnswer))
  async endOthers(@AskedBy() principal: Principal, @Req() { headers }: Request): Promise<{ ended: number }> {
    return { ended: await this.account.endOthers(principal, sessionToken(headers.cookie)) };
  }

  @Delete('sessions/:id')
  @SignedIn()
  @HttpCode(204)
  endOne(@AskedBy() principal: Principal, @Param('id', { schema: sessionId }) id: string): Promise<void> {
    return this.account.endSession(principal, id);
  }

  @Get('about')
  @SignedIn()
  @ApiOkResponse(answering('Which versions run here.', aboutAnswer))
  about(): Promise<AboutAnswer> {
    return this.account.about();
  }
}
