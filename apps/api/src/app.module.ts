import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { AccessGuard } from './access/access.guard';
import { Identification } from './access/identification';
import { throttling, ThrottleGuard } from './access/throttle.guard';
import { AccountController } from './account/account.controller';
import { AccountService } from './account/account.service';
import { KeysController } from './account/keys.controller';
import { KeysService } from './account/keys.service';
import { AccountsModule } from './accounts/accounts.module';
import { ActionsController } from './actions/actions.controller';
import { Actions } from './actions/actions.service';
import { CommandRequests } from './commands/command-request';
import { CommandsController } from './commands/commands.controller';
import { CommandsService } from './commands/commands.service';
import { Outcomes } from './commands/outcomes';
import { Refusals } from './commands/refusals';
import { EventStreams } from './events/event-streams';
import { EventsController } from './events/events.controller';
import { HealthController } from './health/health.controller';
import { HealthService } from './health/health.service';
import { consoleFiles } from './http/console-files';
import { Routes } from './http/routes';
import { OperationsModule } from './operations.module';
import { ClockExplanations } from './outlook/clock-explanations';
import { Forecasts } from './outlook/forecasts';
import { OutlookController } from './outlook/outlook.controller';
import { TicketsInForce } from './outlook/tickets-in-force';
import { PartsModule, type Ground } from './parts/parts.module';
import { PeopleController } from './people/people.controller';
import { PeopleService } from './people/people.service';
import { Roles } from './people/roles.service';
import { TeamsController } from './people/teams.controller';
import { PoliciesController } from './policies/policies.controller';
import { PoliciesService } from './policies/policies.service';
import { PolicyPagesController } from './policies/policy-pages.controller';
import { PolicyPages } from './policies/policy-pages.service';
import { PolicyTrialsController } from './policies/trials.controller';
import { PolicyTrials } from './policies/trials.service';
import { ReportsController } from './reports/reports.controller';
import { ReportsService } from './reports/reports.service';
import { RollOutsModule } from './roll-outs/roll-outs.module';
import { SamplesController } from './samples/samples.controller';
import { SampleOpening } from './samples/sample-opening';
import { SampleWiping } from './samples/sample-wiping';
import { SamplesService } from './samples/samples.service';
import { SessionController } from './session/session.controller';
import { SessionService } from './session/session.service';
import { OpeningRequests } from './tickets/opening-request';
import { OpeningService } from './tickets/opening.service';
import { Queues } from './tickets/queues';
import { RowClocks } from './tickets/row-clocks';
import { TicketsController } from './tickets/tickets.controller';
import { TicketsService } from './tickets/tickets.service';
import { ViewsModule } from './views/views.module';
import { WallController } from './wall/wall.controller';
import { WallService } from './wall/wall.service';

/** The API: its features, its gate, and the console's files where they have been built. */
@Module({
  controllers: [
    TicketsController,
    OutlookController,
    ActionsController,
    CommandsController,
    PoliciesController,
    PolicyPagesController,
    PolicyTrialsController,
    PeopleController,
    TeamsController,
    ReportsController,
    WallController,
    SamplesController,
    SessionController,
    AccountController,
    KeysController,
    HealthController,
    EventsController,
  ],
  providers: [
    ...[
      OpeningRequests,
      OpeningService,
      Queues,
      RowClocks,
      TicketsService,
      CommandRequests,
      CommandsService,
      Outcomes,
      Refusals,
    ],
    ...[TicketsInForce, Forecasts, ClockExplanations, Actions],
    ...[PeopleService, Roles, ReportsService, WallService],
    ...[PoliciesService, PolicyPages, PolicyTrials],
    ...[
      SamplesService,
      SampleOpening,
      SampleWiping,
      AccountService,
      KeysService,
      SessionService,
      HealthService,
      Identification,
      Routes,
    ],
    EventStreams,
    // In this order: who asks too often is turned away before anything else is looked at.
    { provide: APP_GUARD, useClass: ThrottleGuard },
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
})
export class AppModule {
  static on(ground: Ground, consoleFolder: string | undefined): DynamicModule {
    const { REQUESTS_PER_MINUTE: requestsPerMinute, SIGN_INS_PER_MINUTE: signInsPerMinute } = ground.settings;
    return {
      module: AppModule,
      imports: [
        PartsModule.on(ground),
        OperationsModule,
        RollOutsModule,
        ViewsModule,
        AccountsModule,
        DiscoveryModule,
        ThrottlerModule.forRoot(throttling({ requestsPerMinute, signInsPerMinute })),
        ...(consoleFolder === undefined ? [] : [consoleFiles(consoleFolder)]),
      ],
    };
  }
}
