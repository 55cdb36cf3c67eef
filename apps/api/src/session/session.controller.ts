import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Public, SignedIn } from '../access/rights.decorator';
import { CountedAsSignIn } from '../access/throttle.guard';
import { answering } from '../http/described';
import { SETTINGS } from '../parts/tokens';
import type { ApiSettings } from '../settings';
import { isOverTls, sessionCookie, sessionToken } from './cookies';
import { sessionAnswer, signInBody, type SessionAnswer, type SignInRequest } from './session.schema';
import { SessionService } from './session.service';

/** Signing in, for browsers; programs send an API key. */
@Controller('v1/session')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
  ) {}

  @Post()
  @Public()
  @CountedAsSignIn()
  @HttpCode(200)
  @ApiOkResponse(answering('Who is signed in now; the cookie speaks for them.', sessionAnswer))
  async signIn(
    @Body({ schema: signInBody }) given: SignInRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionAnswer> {
    const { token, expiresAt, session } = await this.sessions.signIn(given, request.headers['user-agent']);
    const { name, options } = this.cookie(request);
    response.cookie(name, token, { ...options, expires: new Date(expiresAt) });
    return session;
  }

  @Get()
  @SignedIn()
  @ApiOkResponse(answering('Who is signed in and what they may.', sessionAnswer))
  current(@AskedBy() principal: Principal): Promise<SessionAnswer> {
    return this.sessions.describe(principal);
  }

  /** Ends this session on the server, so that a copy of the cookie is worth nothing either. */
  @Delete()
  @SignedIn()
  @HttpCode(204)
  async signOut(
    @AskedBy() principal: Principal,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const token = sessionToken(request.headers.cookie);
    if (token !== undefined) await this.sessions.signOut(principal, token);
    const { name, options } = this.cookie(request);
    response.clearCookie(name, options);
  }

  private cookie(request: Request) {
    return sessionCookie(isOverTls(request, this.settings.PUBLIC_URL));
  }
}
