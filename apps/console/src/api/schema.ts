/* eslint-disable */
// Written by apps/api/write-client.mjs from the API's OpenAPI document; not to be edited.
export interface paths {
  '/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HealthController_state'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HealthController_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/about': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AccountController_about'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AccountsController_all'];
    put?: never;
    post: operations['AccountsController_give'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/accounts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['AccountsController_change'];
    trace?: never;
  };
  '/v1/accounts/{id}/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AccountsController_reset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/accounts/{id}/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['AccountsController_signOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/api-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['KeysController_all'];
    put?: never;
    post: operations['KeysController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/api-keys/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['KeysController_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AuditController_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/audit.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AuditController_csv'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/commands/{commandId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CommandsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/engine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EngineController_state'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EventsController_listen'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DeliveriesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/messages/{messageId}/resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DeliveriesController_resend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AccountController_changePassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PeopleController_page'];
    put?: never;
    post: operations['PeopleController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PeopleController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['PeopleController_change'];
    trace?: never;
  };
  '/v1/policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PoliciesController_all'];
    put?: never;
    post: operations['PolicyPublishingController_publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PoliciesController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{id}/calendars/{calendar}/days': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PolicyPagesController_days'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{id}/diagram': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PolicyPagesController_diagram'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{id}/diff': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PolicyPagesController_diff'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{id}/document': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PolicyPagesController_document'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{id}/explained': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PolicyPagesController_explained'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{id}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RollOutsController_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{id}/roll-outs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RollOutsController_all'];
    put?: never;
    post: operations['RollOutsController_begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{id}/roll-outs/{rollOut}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RollOutsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{id}/versions/{version}/roll-back': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RollOutsController_rollBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{id}/versions/{version}/roll-back/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RollOutsController_previewBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PolicyTrialsController_check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PolicyTrialsController_test'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ReportsController_report'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/tickets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ReportsController_behind'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TeamsController_allRoles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/samples': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SamplesController_state'];
    put?: never;
    post: operations['SamplesController_fill'];
    delete: operations['SamplesController_wipe'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SessionController_current'];
    put?: never;
    post: operations['SessionController_signIn'];
    delete: operations['SessionController_signOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AccountController_sessions'];
    put?: never;
    post?: never;
    delete: operations['AccountController_endOthers'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['AccountController_endOne'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TeamsController_all'];
    put?: never;
    post: operations['TeamsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/teams/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['TeamsController_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/tickets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TicketsController_list'];
    put?: never;
    post: operations['TicketsController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/tickets/{ticketId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TicketsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/tickets/{ticketId}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ActionsController_of'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/tickets/{ticketId}/clocks/{clock}/explain': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OutlookController_explain'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/tickets/{ticketId}/commands/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CommandsController_give'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/tickets/{ticketId}/forecast': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OutlookController_forecast'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/tickets/{ticketId}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TicketsController_messages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/tickets/{ticketId}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TicketsController_timeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/views': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ViewsController_all'];
    put?: never;
    post: operations['ViewsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/views/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['ViewsController_remove'];
    options?: never;
    head?: never;
    patch: operations['ViewsController_change'];
    trace?: never;
  };
  '/v1/views/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ViewsController_restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/wall': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['WallController_wall'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AccountChange: {
      /**
       * @description reader looks, agent works on tickets, lead also for others, admin everything
       * @enum {string}
       */
      access?: 'reader' | 'agent' | 'lead' | 'admin';
      active?: boolean;
    };
    NewAccount: {
      /**
       * @description reader looks, agent works on tickets, lead also for others, admin everything
       * @enum {string}
       */
      access: 'reader' | 'agent' | 'lead' | 'admin';
      name?: string;
      person: string;
    };
    NewApiKey: {
      expiresAt?: string;
      label: string;
      rights: ('read' | 'work' | 'act-for' | 'set-at' | 'admin')[];
    };
    NewPerson: {
      /** Format: email */
      email: string;
      id: string;
      name: string;
      /** @default [] */
      teams: string[];
    };
    NewTeam: {
      id: string;
      label: string;
    };
    NewView: {
      filters: {
        [key: string]: string;
      };
      name: string;
      /** @default false */
      shared: boolean;
    };
    PasswordChange: {
      current: string;
      next: string;
    };
    PersonChange: {
      active?: boolean;
      /** Format: email */
      email?: string;
      /** @enum {string|null} */
      language?: 'en' | 'it' | 'de' | 'es' | null;
      name?: string;
      teams?: string[];
    };
    Problem: {
      commandId?: string;
      detail?: string;
      /** @description the same by code and facts, for other languages; null where there is no code */
      errorCodes?: ({
        code: string;
        facts: {
          [key: string]: string;
        };
      } | null)[];
      /** @description everything that is wrong with what was sent */
      errors?: {
        /** @description such as participants[0].email; empty for the whole body */
        path: string;
        problem: string;
      }[];
      /** @description the ticket that was opened in place of a closed one */
      followedBy?: string;
      /** @description urn:uuid: and the id of the request, as in X-Request-Id */
      instance: string;
      /** @description a version that is free */
      nextVersion?: number;
      /** @enum {string} */
      outcome?: 'refused';
      /** @description what is wrong in a policy's text */
      problems?: {
        column: number;
        line: number;
        path: string;
        problem: string;
        /** @enum {string} */
        severity: 'error' | 'warning';
      }[];
      /** @description the same by code and facts, for other languages; null where there is no code */
      reasonCodes?: ({
        code: string;
        facts: {
          [key: string]: string;
        };
      } | null)[];
      /** @description why a command was refused, every reason */
      reasons?: string[];
      status: number;
      /** @description the ticket that has the external id */
      ticketId?: string;
      title: string;
      /** @description urn:stepladder:problem: and the kind, such as refused */
      type: string;
    };
    SignIn: {
      name: string;
      password: string;
    };
    ViewChange: {
      filters?: {
        [key: string]: string;
      };
      name?: string;
      shared?: boolean;
    };
  };
  responses: {
    /** @description It was not done; why, for people and for programs. */
    Problem: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  HealthController_state: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How each part is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            parts: {
              [key: string]: {
                detail?: string;
                /** @enum {string} */
                state: 'up' | 'down' | 'unknown';
              } & {
                [key: string]: unknown;
              };
            };
            /** @enum {string} */
            status: 'ok' | 'degraded';
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  HealthController_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Requests can be served. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            parts: {
              [key: string]: {
                detail?: string;
                /** @enum {string} */
                state: 'up' | 'down' | 'unknown';
              } & {
                [key: string]: unknown;
              };
            };
            /** @enum {string} */
            status: 'ok' | 'degraded';
          };
        };
      };
      /** @description They cannot. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            parts: {
              [key: string]: {
                detail?: string;
                /** @enum {string} */
                state: 'up' | 'down' | 'unknown';
              } & {
                [key: string]: unknown;
              };
            };
            /** @enum {string} */
            status: 'ok' | 'degraded';
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  AccountController_about: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Which versions run here. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            node: string;
            postgresql: string;
            /** @description the last step of the schema */
            schema: string;
            version: string;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  AccountsController_all: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every account by the name to sign in with. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            accounts: {
              /**
               * @description absent where its rights are those of none
               * @enum {string}
               */
              access?: 'reader' | 'agent' | 'lead' | 'admin';
              /** Format: date-time */
              disabledAt?: string;
              id: string;
              /** @description the name to sign in with */
              name: string;
              /**
               * Format: date-time
               * @description until when a password of their own is to be chosen; absent once it is
               */
              oneTimeUntilAt?: string;
              person: string;
              rights: ('read' | 'work' | 'act-for' | 'set-at' | 'admin')[];
              /** @description in how many browsers it is signed in */
              sessions: number;
            }[];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  AccountsController_give: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewAccount'];
      };
    };
    responses: {
      /** @description The account, and this once a password that lets choose one of one’s own. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: {
              /**
               * @description absent where its rights are those of none
               * @enum {string}
               */
              access?: 'reader' | 'agent' | 'lead' | 'admin';
              /** Format: date-time */
              disabledAt?: string;
              id: string;
              /** @description the name to sign in with */
              name: string;
              /**
               * Format: date-time
               * @description until when a password of their own is to be chosen; absent once it is
               */
              oneTimeUntilAt?: string;
              person: string;
              rights: ('read' | 'work' | 'act-for' | 'set-at' | 'admin')[];
              /** @description in how many browsers it is signed in */
              sessions: number;
            };
            /** @description the one-time password; it can never be read again */
            password: string;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  AccountsController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AccountChange'];
      };
    };
    responses: {
      /** @description The account as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description absent where its rights are those of none
             * @enum {string}
             */
            access?: 'reader' | 'agent' | 'lead' | 'admin';
            /** Format: date-time */
            disabledAt?: string;
            id: string;
            /** @description the name to sign in with */
            name: string;
            /**
             * Format: date-time
             * @description until when a password of their own is to be chosen; absent once it is
             */
            oneTimeUntilAt?: string;
            person: string;
            rights: ('read' | 'work' | 'act-for' | 'set-at' | 'admin')[];
            /** @description in how many browsers it is signed in */
            sessions: number;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  AccountsController_reset: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account, and this once another one-time password. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: {
              /**
               * @description absent where its rights are those of none
               * @enum {string}
               */
              access?: 'reader' | 'agent' | 'lead' | 'admin';
              /** Format: date-time */
              disabledAt?: string;
              id: string;
              /** @description the name to sign in with */
              name: string;
              /**
               * Format: date-time
               * @description until when a password of their own is to be chosen; absent once it is
               */
              oneTimeUntilAt?: string;
              person: string;
              rights: ('read' | 'work' | 'act-for' | 'set-at' | 'admin')[];
              /** @description in how many browsers it is signed in */
              sessions: number;
            };
            /** @description the one-time password; it can never be read again */
            password: string;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  AccountsController_signOut: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is signed in nowhere any more. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description how many sessions were ended */
            ended: number;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  KeysController_all: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One’s own keys; for administrators everybody’s. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            keys: {
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              expiresAt?: string;
              id: string;
              label: string;
              /** Format: date-time */
              lastUsedAt?: string;
              person: string;
              /** @description its first characters, by which it is recognised */
              prefix: string;
              rights: ('read' | 'work' | 'act-for' | 'set-at' | 'admin')[];
              /** @description whether it opens nothing because its person's account is disabled or may less */
              sleeps: boolean;
            }[];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  KeysController_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewApiKey'];
      };
    };
    responses: {
      /** @description The key, this once. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            /** @description the key itself; it can never be read again */
            key: string;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  KeysController_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Problem'];
    };
  };
  AuditController_page: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
        /** @description 1 to 200, usually 50 */
        limit?: string;
        /** @description the id of who did it */
        person?: string;
        ticket?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was done, the newest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            deeds: {
              action: string;
              actor: string;
              actorName?: string;
              /** Format: date-time */
              at: string;
              facts: {
                [key: string]: unknown;
              };
              id: string;
              /**
               * @description of a command of a ticket
               * @enum {string}
               */
              outcome?: 'accepted' | 'refused' | 'pending';
              /** @description the policy of the ticket, where it is about one */
              policy?: string;
              /** @description the same by code and facts, for other languages; null where there is no code */
              reasonCodes?: ({
                code: string;
                facts: {
                  [key: string]: string;
                };
              } | null)[];
              /** @description why it was refused */
              reasons?: string[];
              subject: string;
            }[];
            next: string | null;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  AuditController_csv: {
    parameters: {
      query?: {
        person?: string;
        ticket?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The same as a table for spreadsheets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      default: components['responses']['Problem'];
    };
  };
  CommandsController_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        commandId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The command and what became of it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            at: string;
            by: string;
            commandId: string;
            /** Format: date-time */
            decidedAt?: string;
            /** @description the ticket that follows the closed one which was to be re-opened */
            followedBy?: string;
            name: string;
            /** @enum {string} */
            outcome: 'accepted' | 'refused' | 'pending';
            /** @description the same by code and facts, for other languages; null where there is no code */
            reasonCodes?: ({
              code: string;
              facts: {
                [key: string]: string;
              };
            } | null)[];
            reasons?: string[];
            /** Format: date-time */
            receivedAt: string;
            ticketId: string;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  EngineController_state: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What runs, what came late or not at all, and what waits. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description how many tickets were reckoned anew, those due first */
            checked: number;
            /** @description tickets whose row and whose state, reckoned anew, do not say the same instant */
            disagreements: {
              nextDue: string;
              /** Format: date-time */
              nextDueAt: string;
              /** @description the same in ids, for other languages */
              nextDueFacts?: {
                [key: string]: unknown;
              };
              policy: string;
              /**
               * Format: date-time
               * @description when the engine says that something is due
               */
              reckonedAt: string | null;
              subject: string;
              ticketId: string;
            }[];
            /** @description what was carried out late in the last day, by how much real time */
            lateness: {
              count: number;
              maxMs: number;
              p50Ms: number;
              p99Ms: number;
              tickets: {
                /** Format: date-time */
                at: string;
                lateByMs: number;
                policy: string;
                ticketId: string;
              }[];
            };
            parts: {
              facts: {
                [key: string]: unknown;
              };
              instance: string;
              name: string;
              /** Format: date-time */
              seenAt: string;
            }[];
            /** @description tickets whose due instant passed without anything happening */
            passed: {
              nextDue: string;
              /** Format: date-time */
              nextDueAt: string;
              /** @description the same in ids, for other languages */
              nextDueFacts?: {
                [key: string]: unknown;
              };
              /** @description real time since it was due */
              passedByMs: number;
              policy: string;
              subject: string;
              ticketId: string;
            }[];
            placements: {
              problem?: string;
              /** @enum {string} */
              state: 'wanted' | 'no-transport';
              system: string;
              ticketId: string;
            }[];
            waiting: {
              intents: number;
              /** Format: date-time */
              oldestAt?: string;
              resends: number;
            };
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  EventsController_listen: {
    parameters: {
      query?: {
        /** @description how long ago you began to read, in milliseconds: what changed since is told at once, where it is known */
        sinceMs?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description `ready`: news follows, read everything anew unless it says `{"whole":true}`: then nothing was missed since `sinceMs`; `ticket` with a ticketId: it changed; `away`: no news for now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      default: components['responses']['Problem'];
    };
  };
  DeliveriesController_list: {
    parameters: {
      query?: {
        channel?: string;
        /** @description `next` of the page before */
        cursor?: string;
        /** @description 1 to 200, usually 50 */
        limit?: string;
        /** @description the id of who is told */
        person?: string;
        state?: 'queued' | 'sending' | 'sent' | 'failed' | 'unknown' | 'no-transport';
        ticket?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Messages, the newest first, and how many are in each state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description how many are in each state, of whatever else was asked for */
            counts: {
              failed: number;
              'no-transport': number;
              queued: number;
              sending: number;
              sent: number;
              unknown: number;
            };
            messages: {
              /** Format: date-time */
              at: string;
              attempts: number;
              channel: string;
              id: string;
              person: string;
              personName?: string;
              /** @description the policy of the ticket */
              policy: string;
              /** @description why the last attempt did not succeed */
              problem?: string;
              receipt?: string;
              /** Format: date-time */
              sentAt?: string;
              /** @enum {string} */
              state: 'queued' | 'sending' | 'sent' | 'failed' | 'unknown' | 'no-transport';
              subject: string;
              templates: string[];
              ticketId: string;
            }[];
            next: string | null;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  DeliveriesController_resend: {
    parameters: {
      query?: never;
      header?: {
        /** @description The command id: sent again with the same body, it gets the first answer and changes nothing. */
        'Idempotency-Key'?: string;
      };
      path: {
        messageId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is stored and goes out as at the first time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            commandId: string;
            messageId: string;
            /** @enum {string} */
            outcome: 'accepted';
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  AccountController_changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordChange'];
      };
    };
    responses: {
      /** @description The password is another; all other sessions have ended. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description how many sessions were ended */
            ended: number;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  PeopleController_page: {
    parameters: {
      query?: {
        active?: 'true' | 'false';
        /** @description `next` of the page before */
        cursor?: string;
        kind?: 'staff' | 'requester' | 'external';
        /** @description 1 to 200, usually 50 */
        limit?: string;
        /** @description a part of a name or address, or the beginning of an id */
        q?: string;
        role?: string;
        team?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of people by name, and how many there are on all pages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description the cursor of the next page */
            next: string | null;
            people: {
              /** @description when a policy says that they are not there, from now on */
              away: {
                /** Format: date-time */
                fromAt: string;
                policy: string;
                /** Format: date-time */
                toAt: string;
              }[];
              /**
               * Format: date-time
               * @description since when they work here no more
               */
              deactivatedAt?: string;
              email: string;
              id: string;
              /** @enum {string} */
              kind: 'staff' | 'requester' | 'external';
              /**
               * @description in which they are told; without it, in that of the policy
               * @enum {string}
               */
              language?: 'en' | 'it' | 'de' | 'es';
              name: string;
              /** @description how many tickets they hold that are neither resolved nor over */
              openTickets: number;
              roles: {
                label: string;
                policy: string;
                policyLabel: string;
                role: string;
              }[];
              teams: string[];
            }[];
            total: number;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  PeopleController_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPerson'];
      };
    };
    responses: {
      /** @description Somebody new of the staff. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description when a policy says that they are not there, from now on */
            away: {
              /** Format: date-time */
              fromAt: string;
              policy: string;
              /** Format: date-time */
              toAt: string;
            }[];
            /**
             * Format: date-time
             * @description since when they work here no more
             */
            deactivatedAt?: string;
            email: string;
            id: string;
            /** @enum {string} */
            kind: 'staff' | 'requester' | 'external';
            /**
             * @description in which they are told; without it, in that of the policy
             * @enum {string}
             */
            language?: 'en' | 'it' | 'de' | 'es';
            name: string;
            /** @description how many tickets they hold that are neither resolved nor over */
            openTickets: number;
            roles: {
              label: string;
              policy: string;
              policyLabel: string;
              role: string;
            }[];
            teams: string[];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  PeopleController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One person. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description when a policy says that they are not there, from now on */
            away: {
              /** Format: date-time */
              fromAt: string;
              policy: string;
              /** Format: date-time */
              toAt: string;
            }[];
            /**
             * Format: date-time
             * @description since when they work here no more
             */
            deactivatedAt?: string;
            email: string;
            id: string;
            /** @enum {string} */
            kind: 'staff' | 'requester' | 'external';
            /**
             * @description in which they are told; without it, in that of the policy
             * @enum {string}
             */
            language?: 'en' | 'it' | 'de' | 'es';
            name: string;
            /** @description how many tickets they hold that are neither resolved nor over */
            openTickets: number;
            roles: {
              label: string;
              policy: string;
              policyLabel: string;
              role: string;
            }[];
            teams: string[];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  PeopleController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PersonChange'];
      };
    };
    responses: {
      /** @description The person as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description when a policy says that they are not there, from now on */
            away: {
              /** Format: date-time */
              fromAt: string;
              policy: string;
              /** Format: date-time */
              toAt: string;
            }[];
            /**
             * Format: date-time
             * @description since when they work here no more
             */
            deactivatedAt?: string;
            email: string;
            id: string;
            /** @enum {string} */
            kind: 'staff' | 'requester' | 'external';
            /**
             * @description in which they are told; without it, in that of the policy
             * @enum {string}
             */
            language?: 'en' | 'it' | 'de' | 'es';
            name: string;
            /** @description how many tickets they hold that are neither resolved nor over */
            openTickets: number;
            roles: {
              label: string;
              policy: string;
              policyLabel: string;
              role: string;
            }[];
            teams: string[];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  PoliciesController_all: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The policies in force, in their newest version. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            policies: ({
              areas: {
                fallback?: string;
                id: string;
                label: string;
                role: string;
              }[];
              awaiting: ({
                id: string;
                label: string;
              } & {
                [key: string]: unknown;
              })[];
              calendars: {
                id: string;
                zone: string;
              }[];
              categories: {
                definition: string;
                id: string;
                label: string;
              }[];
              clocks: {
                id: string;
                label: string;
                /**
                 * @description ticket: its whole life, as whoever asked sees it; the others measure who works on it, and waits
                 * @enum {string}
                 */
                scope: 'ticket' | 'tier' | 'visit' | 'pause';
              }[];
              consultations: ({
                id: string;
                label: string;
                reasons: {
                  id: string;
                  label: string;
                }[];
              } & {
                [key: string]: unknown;
              })[];
              defaultPriority: string;
              emergency?: {
                criteria: ({
                  id: string;
                  label: string;
                } & {
                  [key: string]: unknown;
                })[];
              } & {
                [key: string]: unknown;
              };
              evidence: {
                id: string;
                /** @enum {string} */
                kind: 'tick' | 'text';
                label: string;
              }[];
              /** @description how much lint has to say */
              findings: {
                errors: number;
                warnings: number;
              };
              id: string;
              label: string;
              ladders: ({
                /** @enum {string} */
                climbedBy: 'escalate' | 'complain';
                id: string;
                /** @enum {string} */
                kind: 'functional' | 'hierarchic';
                label: string;
                rungs: ({
                  /** @enum {string} */
                  heldBy: 'role' | 'area' | 'named';
                  id: string;
                  label: string;
                  /** @enum {string} */
                  reachedBy: 'escalate' | 'intervene';
                  reasons: ({
                    id: string;
                    label: string;
                  } & {
                    [key: string]: unknown;
                  })[];
                  role: string;
                  sees: string[];
                  takesOver: boolean;
                } & {
                  [key: string]: unknown;
                })[];
                skip: boolean;
              } & {
                [key: string]: unknown;
              })[];
              placements: ({
                id: string;
                label: string;
              } & {
                [key: string]: unknown;
              })[];
              plans: ({
                id: string;
                label: string;
              } & {
                [key: string]: unknown;
              })[];
              priorities: {
                definition: string;
                id: string;
                label: string;
              }[];
              regions: {
                id: string;
                label: string;
              }[];
              roles: {
                fallback?: string;
                id: string;
                label: string;
                people: string[];
              }[];
              version: number;
              /** @description the newest first */
              versions: {
                openTickets: number;
                /** Format: date-time */
                publishedAt: string;
                version: number;
                /**
                 * Format: date-time
                 * @description since when new tickets go by an earlier version again
                 */
                withdrawnAt?: string;
              }[];
              zone: string;
            } & {
              [key: string]: unknown;
            })[];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  PolicyPublishingController_publish: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          document: string;
        };
      };
    };
    responses: {
      /** @description It is in force for new tickets; the same for the same text. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description SHA-256 of the text */
            digest: string;
            id: string;
            /** @description the version by which new tickets go, which may be a later one */
            inForce: number;
            label: string;
            /** Format: date-time */
            publishedAt: string;
            version: number;
            zone: string;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  PoliciesController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The policy in its newest version. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            areas: {
              fallback?: string;
              id: string;
              label: string;
              role: string;
            }[];
            awaiting: ({
              id: string;
              label: string;
            } & {
              [key: string]: unknown;
            })[];
            calendars: {
              id: string;
              zone: string;
            }[];
            categories: {
              definition: string;
              id: string;
              label: string;
            }[];
            clocks: {
              id: string;
              label: string;
              /**
               * @description ticket: its whole life, as whoever asked sees it; the others measure who works on it, and waits
               * @enum {string}
               */
              scope: 'ticket' | 'tier' | 'visit' | 'pause';
            }[];
            consultations: ({
              id: string;
              label: string;
              reasons: {
                id: string;
                label: string;
              }[];
            } & {
              [key: string]: unknown;
            })[];
            defaultPriority: string;
            emergency?: {
              criteria: ({
                id: string;
                label: string;
              } & {
                [key: string]: unknown;
              })[];
            } & {
              [key: string]: unknown;
            };
            evidence: {
              id: string;
              /** @enum {string} */
              kind: 'tick' | 'text';
              label: string;
            }[];
            /** @description how much lint has to say */
            findings: {
              errors: number;
              warnings: number;
            };
            id: string;
            label: string;
            ladders: ({
              /** @enum {string} */
              climbedBy: 'escalate' | 'complain';
              id: string;
              /** @enum {string} */
              kind: 'functional' | 'hierarchic';
              label: string;
              rungs: ({
                /** @enum {string} */
                heldBy: 'role' | 'area' | 'named';
                id: string;
                label: string;
                /** @enum {string} */
                reachedBy: 'escalate' | 'intervene';
                reasons: ({
                  id: string;
                  label: string;
                } & {
                  [key: string]: unknown;
                })[];
                role: string;
                sees: string[];
                takesOver: boolean;
              } & {
                [key: string]: unknown;
              })[];
              skip: boolean;
            } & {
              [key: string]: unknown;
            })[];
            placements: ({
              id: string;
              label: string;
            } & {
              [key: string]: unknown;
            })[];
            plans: ({
              id: string;
              label: string;
            } & {
              [key: string]: unknown;
            })[];
            priorities: {
              definition: string;
              id: string;
              label: string;
            }[];
            regions: {
              id: string;
              label: string;
            }[];
            roles: {
              fallback?: string;
              id: string;
              label: string;
              people: string[];
            }[];
            version: number;
            /** @description the newest first */
            versions: {
              openTickets: number;
              /** Format: date-time */
              publishedAt: string;
              version: number;
              /**
               * Format: date-time
               * @description since when new tickets go by an earlier version again
               */
              withdrawnAt?: string;
            }[];
            zone: string;
          } & {
            [key: string]: unknown;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  PolicyPagesController_days: {
    parameters: {
      query: {
        /** @description the greatest unless said */
        version?: string;
        /** @description from 1971 to 2075 */
        year: string;
      };
      header?: never;
      path: {
        calendar: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What counts on each date of a year, and why a date is closed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            calendar: {
              id: string;
              zone: string;
            };
            days: {
              /** @description how much longer the spans are than their times say, or below zero shorter, where clocks change in them */
              clockChangeMs?: number;
              /** Format: date */
              date: string;
              /** @description what the holiday is called where it is kept */
              holiday?: string;
              /** @description what counts on this date */
              openMs: number;
              spans: {
                closes: string;
                /** Format: date-time */
                closesAt: string;
                opens: string;
                /** Format: date-time */
                opensAt: string;
              }[];
              /** @enum {string} */
              why: 'weekly' | 'own' | 'closed' | 'holiday';
            }[];
            id: string;
            label: string;
            version: number;
            year: number;
            zone: string;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  PolicyPagesController_diagram: {
    parameters: {
      query?: {
        /** @description the greatest unless said */
        version?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Its ladders as pictures, each an SVG document. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            label: string;
            ladders: {
              id: string;
              label: string;
              svg: string;
            }[];
            version: number;
            zone: string;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  PolicyPagesController_diff: {
    parameters: {
      query: {
        /** @description a version */
        from: string;
        /** @description another version */
        to: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description In what the second version differs from the first, place by place. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            differences: {
              /** @enum {string} */
              kind: 'added' | 'removed' | 'changed' | 'moved';
              path: string;
              words: string;
            }[];
            from: number;
            id: string;
            to: number;
            /** @description more is different than is told here */
            truncated: boolean;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  PolicyPagesController_document: {
    parameters: {
      query?: {
        /** @description the greatest unless said */
        version?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The text as it was published, and what lint says of it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description YAML */
            document: string;
            findings: {
              column: number;
              line: number;
              path: string;
              problem: string;
              /** @enum {string} */
              severity: 'error' | 'warning';
            }[];
            id: string;
            label: string;
            /** Format: date-time */
            publishedAt: string;
            version: number;
            zone: string;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  PolicyPagesController_explained: {
    parameters: {
      query?: {
        /** @description the greatest unless said */
        version?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Everything that it does, in plain English, and the registers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            blocks: (
              | {
                  /** @enum {string} */
                  kind: 'heading';
                  level: number;
                  text: string;
                }
              | {
                  /** @enum {string} */
                  kind: 'text';
                  text: string;
                }
              | {
                  items: {
                    depth: number;
                    text: string;
                  }[];
                  /** @enum {string} */
                  kind: 'list';
                }
              | {
                  head: string[];
                  /** @enum {string} */
                  kind: 'table';
                  rows: string[][];
                }
            )[];
            fromSeed: {
              key: string;
              words: string;
            }[];
            id: string;
            interpretations: {
              alternative: string;
              choice: string;
              key: string;
              seed: string;
            }[];
            label: string;
            version: number;
            zone: string;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  RollOutsController_preview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          after?: number;
          document: string;
          limit?: number;
          rungs?: {
            [key: string]: string;
          };
          tickets?: {
            except?: string[];
            ids?: string[];
            priority?: string[];
            rung?: string[];
            status?: ('open' | 'in-progress' | 'awaiting' | 'project' | 'testing' | 'resolved')[];
          };
        };
      };
    };
    responses: {
      /** @description What would become of open tickets under a text, a page at a time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description rungs that the version does not have any more */
            gone: {
              id: string;
              /** @description the version's rungs that it may become, for `rungs` */
              instead: {
                id: string;
                label: string;
              }[];
              label: string;
              /** @description of this page, how many stand on it or are held by its people */
              tickets: number;
            }[];
            /** @description `after` of the next page */
            next?: number;
            policy: string;
            tickets: {
              breachesAtOnce: boolean;
              clocks: {
                /** @description it breaches at the change itself */
                atOnce: boolean;
                clock: string;
                /** Format: date-time */
                dueAt?: string;
                label: string;
                /** Format: date-time */
                wasDueAt?: string;
              }[];
              moves: {
                from?: {
                  id: string;
                  label: string;
                };
                ladder: string;
                to?: {
                  id: string;
                  label: string;
                };
              }[];
              next?: {
                /** Format: date-time */
                at: string;
                words: string;
              };
              /** @description the version that it would go by */
              nextVersion: number;
              /**
               * Format: date-time
               * @description the ticket's own present, in which it is reckoned
               */
              nowAt?: string;
              /** @enum {string} */
              outcome: 'accepted' | 'refused' | 'not-begun';
              priority: string;
              /** @description why it would not go along */
              reasons: string[];
              rung?: string;
              status: string;
              subject: string;
              ticketId: string;
              /** @description the people who would hear of it */
              told: string[];
              /** @description the version that it goes by now */
              version: number;
              was?: {
                /** Format: date-time */
                at: string;
                words: string;
              };
            }[];
            /** @description tickets of the choice that would change, on all pages */
            total: number;
            version: number;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  RollOutsController_all: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The newest first, each with how far it has come. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description the newest 50, the newest first */
            rollOuts: {
              /** Format: date-time */
              at: string;
              by: string;
              id: string;
              /** @enum {string} */
              kind: 'out' | 'back';
              moved: number;
              pending: number;
              policy: string;
              refused: number;
              tickets: number;
              version: number;
            }[];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  RollOutsController_begin: {
    parameters: {
      query?: never;
      header?: {
        /** @description The command id: sent again with the same body, it gets the first answer and changes nothing. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          rungs?: {
            [key: string]: string;
          };
          tickets?: {
            except?: string[];
            ids?: string[];
            priority?: string[];
            rung?: string[];
            status?: ('open' | 'in-progress' | 'awaiting' | 'project' | 'testing' | 'resolved')[];
          };
          version: number;
        };
      };
    };
    responses: {
      /** @description It is stored for every ticket; ask again for how far it has come. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            at: string;
            by: string;
            /** @description where to ask how far it has come */
            href: string;
            id: string;
            /** @enum {string} */
            kind: 'out' | 'back';
            moved: number;
            pending: number;
            policy: string;
            /** @description the first hundred */
            refusals: {
              reasons: string[];
              subject: string;
              ticketId: string;
            }[];
            refused: number;
            tickets: number;
            version: number;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  RollOutsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        rollOut: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How far it has come, and which tickets would not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            at: string;
            by: string;
            /** @description where to ask how far it has come */
            href: string;
            id: string;
            /** @enum {string} */
            kind: 'out' | 'back';
            moved: number;
            pending: number;
            policy: string;
            /** @description the first hundred */
            refusals: {
              reasons: string[];
              subject: string;
              ticketId: string;
            }[];
            refused: number;
            tickets: number;
            version: number;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  RollOutsController_rollBack: {
    parameters: {
      query?: never;
      header?: {
        /** @description The command id: sent again with the same body, it gets the first answer and changes nothing. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        version: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          rungs?: {
            [key: string]: string;
          };
          tickets?: {
            except?: string[];
            ids?: string[];
            priority?: string[];
            rung?: string[];
            status?: ('open' | 'in-progress' | 'awaiting' | 'project' | 'testing' | 'resolved')[];
          };
        };
      };
    };
    responses: {
      /** @description It is stored for every ticket; ask again for how far it has come. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            at: string;
            by: string;
            /** @description where to ask how far it has come */
            href: string;
            id: string;
            /** @enum {string} */
            kind: 'out' | 'back';
            moved: number;
            pending: number;
            policy: string;
            /** @description the first hundred */
            refusals: {
              reasons: string[];
              subject: string;
              ticketId: string;
            }[];
            refused: number;
            tickets: number;
            version: number;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  RollOutsController_previewBack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        version: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          after?: number;
          limit?: number;
          rungs?: {
            [key: string]: string;
          };
          tickets?: {
            except?: string[];
            ids?: string[];
            priority?: string[];
            rung?: string[];
            status?: ('open' | 'in-progress' | 'awaiting' | 'project' | 'testing' | 'resolved')[];
          };
        };
      };
    };
    responses: {
      /** @description What would become of the tickets that were rolled out to it, a page at a time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description rungs that the version does not have any more */
            gone: {
              id: string;
              /** @description the version's rungs that it may become, for `rungs` */
              instead: {
                id: string;
                label: string;
              }[];
              label: string;
              /** @description of this page, how many stand on it or are held by its people */
              tickets: number;
            }[];
            /** @description `after` of the next page */
            next?: number;
            policy: string;
            tickets: {
              breachesAtOnce: boolean;
              clocks: {
                /** @description it breaches at the change itself */
                atOnce: boolean;
                clock: string;
                /** Format: date-time */
                dueAt?: string;
                label: string;
                /** Format: date-time */
                wasDueAt?: string;
              }[];
              moves: {
                from?: {
                  id: string;
                  label: string;
                };
                ladder: string;
                to?: {
                  id: string;
                  label: string;
                };
              }[];
              next?: {
                /** Format: date-time */
                at: string;
                words: string;
              };
              /** @description the version that it would go by */
              nextVersion: number;
              /**
               * Format: date-time
               * @description the ticket's own present, in which it is reckoned
               */
              nowAt?: string;
              /** @enum {string} */
              outcome: 'accepted' | 'refused' | 'not-begun';
              priority: string;
              /** @description why it would not go along */
              reasons: string[];
              rung?: string;
              status: string;
              subject: string;
              ticketId: string;
              /** @description the people who would hear of it */
              told: string[];
              /** @description the version that it goes by now */
              version: number;
              was?: {
                /** Format: date-time */
                at: string;
                words: string;
              };
            }[];
            /** @description tickets of the choice that would change, on all pages */
            total: number;
            version: number;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  PolicyTrialsController_check: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          document: string;
        };
      };
    };
    responses: {
      /** @description What is wrong or doubtful, by line, and what is different from what is in force. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            compiles: boolean;
            /** @description from that version */
            differences: {
              /** @enum {string} */
              kind: 'added' | 'removed' | 'changed' | 'moved';
              path: string;
              words: string;
            }[];
            policy?: {
              id: string;
              label: string;
              version: number;
            };
            problems: {
              column: number;
              line: number;
              path: string;
              problem: string;
              /** @enum {string} */
              severity: 'error' | 'warning';
            }[];
            /** @description it compiles, its number is free or its own, and lint finds no error; its tests are another question */
            publishable: boolean;
            /** @description the greatest version that was published */
            published?: number;
            /** @description more is wrong than is told here */
            truncated: boolean;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  PolicyTrialsController_test: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          document: string;
        };
      };
    };
    responses: {
      /** @description Each of the document's own tests and the first difference. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            failed: number;
            passed: number;
            policy: {
              id: string;
              version: number;
            };
            tests: {
              differences: number;
              first?: {
                column: number;
                line: number;
                path: string;
                problem: string;
              };
              line: number;
              name: string;
              passed: boolean;
              rules: number[];
            }[];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  ReportsController_report: {
    parameters: {
      query?: {
        area?: string;
        format?: 'json' | 'csv';
        from?: string;
        policy?: string;
        priority?: string;
        tier?: string;
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Attainment, times, breaches, escalations and lateness. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            attainment: {
              all: {
                breached: number;
                /** @description met and breached: what the percentage is of */
                judged: number;
                key: string;
                label: string;
                met: number;
                /** @description met of judged, to one decimal; null when nothing is judged */
                percent: number | null;
                policy?: string;
                /** @description not decided yet: running or paused */
                running: number;
                /** @description with `figure` and the filter of the report, the query of /v1/reports/tickets for the tickets behind it */
                where: {
                  [key: string]: string;
                };
              };
              byArea: {
                breached: number;
                /** @description met and breached: what the percentage is of */
                judged: number;
                key: string;
                label: string;
                met: number;
                /** @description met of judged, to one decimal; null when nothing is judged */
                percent: number | null;
                policy?: string;
                /** @description not decided yet: running or paused */
                running: number;
                /** @description with `figure` and the filter of the report, the query of /v1/reports/tickets for the tickets behind it */
                where: {
                  [key: string]: string;
                };
              }[];
              byClock: {
                breached: number;
                /** @description met and breached: what the percentage is of */
                judged: number;
                key: string;
                label: string;
                met: number;
                /** @description met of judged, to one decimal; null when nothing is judged */
                percent: number | null;
                policy?: string;
                /** @description not decided yet: running or paused */
                running: number;
                /** @description with `figure` and the filter of the report, the query of /v1/reports/tickets for the tickets behind it */
                where: {
                  [key: string]: string;
                };
              }[];
              byPriority: {
                breached: number;
                /** @description met and breached: what the percentage is of */
                judged: number;
                key: string;
                label: string;
                met: number;
                /** @description met of judged, to one decimal; null when nothing is judged */
                percent: number | null;
                policy?: string;
                /** @description not decided yet: running or paused */
                running: number;
                /** @description with `figure` and the filter of the report, the query of /v1/reports/tickets for the tickets behind it */
                where: {
                  [key: string]: string;
                };
              }[];
              /** @description by the teams of whoever holds a ticket, which counts in each of them; without a key by nobody's */
              byTeam: {
                breached: number;
                /** @description met and breached: what the percentage is of */
                judged: number;
                key: string;
                label: string;
                met: number;
                /** @description met of judged, to one decimal; null when nothing is judged */
                percent: number | null;
                policy?: string;
                /** @description not decided yet: running or paused */
                running: number;
                /** @description with `figure` and the filter of the report, the query of /v1/reports/tickets for the tickets behind it */
                where: {
                  [key: string]: string;
                };
              }[];
              byTier: {
                breached: number;
                /** @description met and breached: what the percentage is of */
                judged: number;
                key: string;
                label: string;
                met: number;
                /** @description met of judged, to one decimal; null when nothing is judged */
                percent: number | null;
                policy?: string;
                /** @description not decided yet: running or paused */
                running: number;
                /** @description with `figure` and the filter of the report, the query of /v1/reports/tickets for the tickets behind it */
                where: {
                  [key: string]: string;
                };
              }[];
              /** @description by the week in which tickets were opened, named by its Monday */
              byWeek: {
                breached: number;
                /** @description met and breached: what the percentage is of */
                judged: number;
                key: string;
                label: string;
                met: number;
                /** @description met of judged, to one decimal; null when nothing is judged */
                percent: number | null;
                policy?: string;
                /** @description not decided yet: running or paused */
                running: number;
                /** @description with `figure` and the filter of the report, the query of /v1/reports/tickets for the tickets behind it */
                where: {
                  [key: string]: string;
                };
              }[];
            };
            breaches: {
              count: number;
              hour: number;
              weekday: number;
              /** @description with `figure` and the filter of the report, the query of /v1/reports/tickets for the tickets behind it */
              where: {
                [key: string]: string;
              };
            }[];
            escalatedTo: {
              count: number;
              key: string;
              label: string;
              /** @description with `figure` and the filter of the report, the query of /v1/reports/tickets for the tickets behind it */
              where: {
                [key: string]: string;
              };
            }[];
            escalations: {
              count: number;
              key: string;
              label: string;
              ladder: string;
              policy: string;
              /** @description with `figure` and the filter of the report, the query of /v1/reports/tickets for the tickets behind it */
              where: {
                [key: string]: string;
              };
            }[];
            lateness: {
              /** @description of what is done; in time on the wall */
              medianMs: number | null;
              steps: {
                belowMs?: number;
                count: number;
                step: string;
                /** @description with `figure` and the filter of the report, the query of /v1/reports/tickets for the tickets behind it */
                where: {
                  [key: string]: string;
                };
              }[];
            };
            paused: {
              key: string;
              label: string;
              ms: number;
              policy: string;
              tickets: number;
              times: number;
              /** @description with `figure` and the filter of the report, the query of /v1/reports/tickets for the tickets behind it */
              where: {
                [key: string]: string;
              };
            }[];
            tickets: number;
            tierTime: {
              key: string;
              label: string;
              ms: number;
              policy: string;
              tickets: number;
              times: number;
              /** @description with `figure` and the filter of the report, the query of /v1/reports/tickets for the tickets behind it */
              where: {
                [key: string]: string;
              };
            }[];
            /** @description the zones of the policies concerned, in which weeks, weekdays and hours are */
            zones: string[];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  ReportsController_behind: {
    parameters: {
      query: {
        area?: string;
        clock?: string;
        figure:
          | 'tickets'
          | 'attainment'
          | 'attainment-of-team'
          | 'tier-time'
          | 'paused'
          | 'breaches'
          | 'escalations'
          | 'escalated-to'
          | 'lateness';
        from?: string;
        hour?: string;
        judged?: string;
        ladder?: string;
        late?: string;
        ofArea?: string;
        ofPolicy?: string;
        ofPriority?: string;
        ofTier?: string;
        outcome?: string;
        person?: string;
        policy?: string;
        priority?: string;
        reason?: string;
        rung?: string;
        team?: string;
        tier?: string;
        to?: string;
        week?: string;
        weekday?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tickets that one number of a report counts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description what the number counts: one ticket may count several times */
            marks: number;
            /** @description what the number sums, where it is a length of time */
            ms: number;
            tickets: {
              id: string;
              policy: string;
              priority: string;
              status: string;
              subject: string;
            }[];
            /** @description tickets */
            total: number;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  TeamsController_allRoles: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The roles of the policies in force, and who plays them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            roles: {
              /** @description the role that stands in while none of them is there */
              fallback?: {
                id: string;
                label: string;
              };
              /**
               * @description what is wrong with its people
               * @enum {string}
               */
              gap?: 'nobody' | 'all-deactivated' | 'some-deactivated';
              label: string;
              people: string[];
              policy: string;
              policyLabel: string;
              role: string;
              /** @description what it holds, or is told of */
              rungs: {
                id: string;
                label: string;
                ladder: string;
              }[];
            }[];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  SamplesController_state: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How far the sample tickets have come. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description of how many the workflow has begun */
            begun: number;
            /** @description how many there are */
            opened: number;
            /** @description how many samples there are once all have been opened */
            wanted: number;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  SamplesController_fill: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They are stored, and their workflows begin. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description of how many the workflow has begun */
            begun: number;
            /** @description how many there are */
            opened: number;
            /** @description how many samples there are once all have been opened */
            wanted: number;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  SamplesController_wipe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They are gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            wiped: number;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  SessionController_current: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who is signed in and what they may. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description signed in by a one-time password: nothing is open before POST /v1/password
             * @enum {boolean}
             */
            choosesPassword?: true;
            mailboxUrl?: string;
            name: string;
            organisation: string;
            person: {
              id: string;
              name: string;
            } | null;
            rights: string[];
            temporalUiUrl?: string;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  SessionController_signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignIn'];
      };
    };
    responses: {
      /** @description Who is signed in now; the cookie speaks for them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description signed in by a one-time password: nothing is open before POST /v1/password
             * @enum {boolean}
             */
            choosesPassword?: true;
            mailboxUrl?: string;
            name: string;
            organisation: string;
            person: {
              id: string;
              name: string;
            } | null;
            rights: string[];
            temporalUiUrl?: string;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  SessionController_signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Problem'];
    };
  };
  AccountController_sessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Where one is signed in, the newest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            sessions: {
              /** Format: date-time */
              createdAt: string;
              /** @description whether it is the one by which this was asked */
              current: boolean;
              /** Format: date-time */
              expiresAt: string;
              id: string;
              /** Format: date-time */
              lastSeenAt?: string;
              /** @description what the browser calls itself */
              userAgent?: string;
            }[];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  AccountController_endOthers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All sessions but this one have ended. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description how many sessions were ended */
            ended: number;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  AccountController_endOne: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Problem'];
    };
  };
  TeamsController_all: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every team and who is in it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            teams: {
              id: string;
              label: string;
              members: string[];
            }[];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  TeamsController_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewTeam'];
      };
    };
    responses: {
      /** @description A new team, still empty. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            label: string;
            members: string[];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  TeamsController_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Problem'];
    };
  };
  TicketsController_list: {
    parameters: {
      query?: {
        acknowledged?: 'true' | 'false';
        area?: string;
        'breach-within'?: string;
        category?: string;
        cursor?: string;
        holder?: string;
        /** @description these tickets and no others, with commas between */
        ids?: string;
        limit?: string;
        overdue?: 'true' | 'false';
        plan?: string;
        policy?: string;
        priority?: string;
        q?: string;
        queue?: string;
        region?: string;
        sort?: 'next-due' | 'urgency';
        status?:
          | 'received'
          | 'open'
          | 'in-progress'
          | 'awaiting'
          | 'project'
          | 'testing'
          | 'resolved'
          | 'closed'
          | 'cancelled'
          | 'unresolved';
        tier?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of tickets with their clocks, and how many there are on all pages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description the cursor of the next page */
            next: string | null;
            tickets: {
              area?: string;
              /** @description the reason while it waits */
              awaiting?: string;
              category?: string;
              /** @description how its time runs against real time */
              clock: {
                rate: number;
                /** Format: date-time */
                realOriginAt: string;
                /** Format: date-time */
                virtualOriginAt: string;
              };
              clocks: {
                clock: string;
                /**
                 * Format: date-time
                 * @description from when on it counts: nowAt or later; absent while it stands still
                 */
                countsFromAt?: string;
                label: string;
                /** @description the same for a target in working days */
                leftDays?: number;
                /** @description left at nowAt, of the time it counts; negative past its target */
                leftMs?: number;
                /** Format: date-time */
                nextDueAt?: string;
                nextThreshold?: string;
                pausedBy?: string;
                /** @description of its target, or without one of what is next on it, used at nowAt; more than 1 past it */
                share?: number;
                /** @enum {string} */
                state: 'running' | 'paused' | 'stopped' | 'met' | 'breached';
                /** Format: date-time */
                targetDueAt?: string;
                /**
                 * @description what its target counts
                 * @enum {string}
                 */
                time?: 'elapsed' | 'working' | 'working-days';
              }[];
              externalId?: string;
              holder: string[];
              id: string;
              /**
               * Format: date-time
               * @description when the first of its clocks that run reaches its target, or without one its next threshold
               */
              nextBreachAt?: string;
              /** @description what happens then, in words */
              nextDue?: string;
              /** Format: date-time */
              nextDueAt?: string;
              /** @description the same in ids, for other languages */
              nextDueFacts?:
                | {
                    /** @enum {string} */
                    what: 'closing' | 'review';
                  }
                | {
                    people: string[];
                    round: number;
                    /** @enum {string} */
                    what: 'call';
                  }
                | {
                    role?: string;
                    /** @enum {string} */
                    what: 'calls-end';
                  }
                | {
                    clock: string;
                    /** @enum {string} */
                    kind: 'warning' | 'rung' | 'breach';
                    moves: {
                      /** @enum {string} */
                      how: 'takes-over' | 'is-involved' | 'already-reached';
                      ladder: string;
                      rung: string;
                    }[];
                    resumes: boolean;
                    round: number;
                    unless?: (
                      | 'opened'
                      | 'acknowledged'
                      | 'assigned'
                      | 'responded'
                      | 'work-started'
                      | 'work-stopped'
                      | 'prioritised'
                      | 'classified'
                      | 'suggested'
                      | 'asked'
                      | 'answered'
                      | 'tried'
                      | 'offered'
                      | 'consulted'
                      | 'awaited'
                      | 'review-due'
                      | 'resumed'
                      | 'escalated'
                      | 'rung-already-reached'
                      | 'nobody-on'
                      | 'handed-back'
                      | 'complained'
                      | 'complaint-settled'
                      | 'emergency-declared'
                      | 'emergency-approved'
                      | 'emergency-not-approved'
                      | 'paged'
                      | 'paging-exhausted'
                      | 'placement-wanted'
                      | 'intervened'
                      | 'project-requested'
                      | 'project-approved'
                      | 'project-refused'
                      | 'participant-added'
                      | 'noted'
                      | 'resolved'
                      | 'reopened'
                      | 'closed'
                      | 'cancelled'
                      | 'refused'
                      | 'clock-warned'
                      | 'clock-breached'
                      | 'breach-repeated'
                      | 'clock-started'
                      | 'clock-restarted'
                      | 'policy-changed'
                      | 'clock-met'
                      | 'clock-met-withdrawn'
                      | 'move-taken-back'
                      | 'move-kept'
                      | 'taken-as-it-stands'
                      | 'firing-withdrawn'
                      | 'told-to-stand-down'
                      | 'message-not-delivered'
                    )[];
                    /** @enum {string} */
                    what: 'clock';
                  };
              /**
               * Format: date-time
               * @description the ticket's present, at which its clocks were looked at
               */
              nowAt: string;
              number: number;
              /** Format: date-time */
              openedAt: string;
              /** @description a target is missed, or the next due instant has passed and nothing was done */
              overdue: boolean;
              plan?: string;
              policy: string;
              policyVersion: number;
              priority: string;
              /** @description its rank in the order of this list, 0 first; of one rank by the next breach, else by what is due next */
              rank?: number;
              region?: string;
              requester: string;
              /** Format: date-time */
              resolvedAt?: string;
              rung?: string;
              /** @enum {string} */
              status:
                | 'received'
                | 'open'
                | 'in-progress'
                | 'awaiting'
                | 'project'
                | 'testing'
                | 'resolved'
                | 'closed'
                | 'cancelled';
              subject: string;
              tier?: string;
              version: number;
            }[];
            /** @description how many tickets fit the filter, on all pages */
            total: number;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  TicketsController_open: {
    parameters: {
      query?: never;
      header?: {
        /** @description The command id: sent again with the same body, it gets the first answer and changes nothing. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          area?: string;
          at?: string;
          by?: string;
          category?: string;
          clock?: {
            rate: number;
            virtualOriginAt?: string;
          };
          contact?: string;
          description?: string;
          evidence?: {
            [key: string]: true | string;
          };
          externalId?: string;
          follows?: string;
          impact?: string;
          participants?: (
            | string
            | {
                /** Format: email */
                email: string;
                /** @enum {string} */
                language?: 'en' | 'it' | 'de' | 'es';
                name: string;
              }
          )[];
          placements?: {
            [key: string]: string;
          };
          plan?: string;
          policy: string;
          priority?: string;
          region?: string;
          requester: {
            /** Format: email */
            email: string;
            /** @enum {string} */
            language?: 'en' | 'it' | 'de' | 'es';
            name: string;
          };
          rung?: string;
          subject: string;
          urgency?: string;
        };
      };
    };
    responses: {
      /** @description It is stored, and its workflow begins. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            area?: string;
            category?: string;
            /** @description how its time runs against real time */
            clock: {
              rate: number;
              /** Format: date-time */
              realOriginAt: string;
              /** Format: date-time */
              virtualOriginAt: string;
            };
            commandId: string;
            evidence?: {
              [key: string]: true | string;
            };
            externalId?: string;
            follows?: string;
            /** @description nobody yet */
            holder: string[];
            id: string;
            impact?: string;
            number: number;
            /** Format: date-time */
            openedAt: string;
            /** @description its number in each system where it is kept already */
            placements?: {
              [key: string]: string;
            };
            plan?: string;
            policy: string;
            policyVersion: number;
            priority: string;
            region?: string;
            requester: string;
            /** @enum {string} */
            status: 'received';
            subject: string;
            urgency?: string;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  TicketsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        ticketId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The ticket with its words and clocks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description whether whoever it is with on each ladder has acknowledged it */
            acknowledged: boolean;
            area?: string;
            /** @description the reason while it waits */
            awaiting?: string;
            category?: string;
            /** @description how its time runs against real time */
            clock: {
              rate: number;
              /** Format: date-time */
              realOriginAt: string;
              /** Format: date-time */
              virtualOriginAt: string;
            };
            clocks: {
              clock: string;
              consumedMs?: number;
              cycle: number;
              label: string;
              /** Format: date-time */
              nextDueAt?: string;
              nextThreshold?: string;
              pausedBy?: string;
              /** Format: date-time */
              runningSinceAt?: string;
              /** @enum {string} */
              state: 'running' | 'paused' | 'stopped' | 'met' | 'breached';
              /** Format: date-time */
              targetDueAt?: string;
            }[];
            consultations?: {
              /** Format: date-time */
              answeredAt?: string;
              /** Format: date-time */
              askedAt: string;
              by: string;
              with: string;
            }[];
            description?: string;
            emergency?: {
              by: string;
              criterion: string;
              /** Format: date-time */
              declaredAt: string;
              /** @enum {string} */
              state: 'awaiting-approval' | 'accepted' | 'refused';
            };
            /** @description what was handed in when it was opened */
            evidence?: {
              [key: string]: true | string;
            };
            externalId?: string;
            /** @description the tickets that follow it up, oldest first */
            followedBy?: string[];
            follows?: string;
            /** @description what has been handed in so far, by id */
            handedIn?: string[];
            holder: string[];
            id: string;
            /** @description where the policy has a matrix, and it was said */
            impact?: string;
            /**
             * Format: date-time
             * @description when the first of its clocks that run reaches its target, or without one its next threshold
             */
            nextBreachAt?: string;
            /** @description what happens then, in words */
            nextDue?: string;
            /** Format: date-time */
            nextDueAt?: string;
            /** @description the same in ids, for other languages */
            nextDueFacts?:
              | {
                  /** @enum {string} */
                  what: 'closing' | 'review';
                }
              | {
                  people: string[];
                  round: number;
                  /** @enum {string} */
                  what: 'call';
                }
              | {
                  role?: string;
                  /** @enum {string} */
                  what: 'calls-end';
                }
              | {
                  clock: string;
                  /** @enum {string} */
                  kind: 'warning' | 'rung' | 'breach';
                  moves: {
                    /** @enum {string} */
                    how: 'takes-over' | 'is-involved' | 'already-reached';
                    ladder: string;
                    rung: string;
                  }[];
                  resumes: boolean;
                  round: number;
                  unless?: (
                    | 'opened'
                    | 'acknowledged'
                    | 'assigned'
                    | 'responded'
                    | 'work-started'
                    | 'work-stopped'
                    | 'prioritised'
                    | 'classified'
                    | 'suggested'
                    | 'asked'
                    | 'answered'
                    | 'tried'
                    | 'offered'
                    | 'consulted'
                    | 'awaited'
                    | 'review-due'
                    | 'resumed'
                    | 'escalated'
                    | 'rung-already-reached'
                    | 'nobody-on'
                    | 'handed-back'
                    | 'complained'
                    | 'complaint-settled'
                    | 'emergency-declared'
                    | 'emergency-approved'
                    | 'emergency-not-approved'
                    | 'paged'
                    | 'paging-exhausted'
                    | 'placement-wanted'
                    | 'intervened'
                    | 'project-requested'
                    | 'project-approved'
                    | 'project-refused'
                    | 'participant-added'
                    | 'noted'
                    | 'resolved'
                    | 'reopened'
                    | 'closed'
                    | 'cancelled'
                    | 'refused'
                    | 'clock-warned'
                    | 'clock-breached'
                    | 'breach-repeated'
                    | 'clock-started'
                    | 'clock-restarted'
                    | 'policy-changed'
                    | 'clock-met'
                    | 'clock-met-withdrawn'
                    | 'move-taken-back'
                    | 'move-kept'
                    | 'taken-as-it-stands'
                    | 'firing-withdrawn'
                    | 'told-to-stand-down'
                    | 'message-not-delivered'
                  )[];
                  /** @enum {string} */
                  what: 'clock';
                };
            number: number;
            /** Format: date-time */
            openedAt: string;
            openedBy: string;
            /** @description a target is missed, or the next due instant has passed and nothing was done */
            overdue: boolean;
            participants: {
              email?: string;
              id: string;
              /** @enum {string} */
              kind?: 'staff' | 'requester' | 'external';
              language?: string;
              name?: string;
            }[];
            placements: {
              /** Format: date-time */
              at?: string;
              by?: string;
              number?: string;
              problem?: string;
              /** @enum {string} */
              state: 'given' | 'wanted' | 'no-transport' | 'found' | 'created';
              system: string;
            }[];
            plan?: string;
            policy: string;
            policyVersion: number;
            priority: string;
            projectRequested?: {
              /** Format: date-time */
              at: string;
              by: string;
              /** @enum {string} */
              kind: 'project' | 'testing';
            };
            /** Format: date-time */
            receivedAt: string;
            region?: string;
            requester: {
              email?: string;
              id: string;
              /** @enum {string} */
              kind?: 'staff' | 'requester' | 'external';
              language?: string;
              name?: string;
            };
            /** Format: date-time */
            resolvedAt?: string;
            rung?: string;
            /** @enum {string} */
            status:
              | 'received'
              | 'open'
              | 'in-progress'
              | 'awaiting'
              | 'project'
              | 'testing'
              | 'resolved'
              | 'closed'
              | 'cancelled';
            subject: string;
            suggestions?: {
              /** Format: date-time */
              at: string;
              by: string;
              number: number;
              /** @enum {string} */
              outcome?: 'worked' | 'failed';
              rung: string;
            }[];
            tier?: string;
            urgency?: string;
            version: number;
            /** Format: date-time */
            writtenAt?: string;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  ActionsController_of: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        ticketId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every command: allowed now, or why not, what must be handed in with it, and its fields. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            actions: {
              allowed: boolean;
              choices: {
                allowed: boolean;
                /** @description evidence that would meet some of what is missing, by id */
                evidence: string[];
                /** @description fields of the command, as chosen */
                facts: {
                  [key: string]: string | number | boolean;
                };
                /** @description where several rungs are above: each as asked for by `to` */
                goals?: {
                  allowed: boolean;
                  /** @description evidence that would meet some of what is missing, by id */
                  evidence: string[];
                  id: string;
                  label: string;
                  /** @description what must still be handed in with it */
                  missing: string[];
                  /** @description the same by code and facts, for other languages; null where there is no code */
                  missingCodes: ({
                    code: string;
                    facts: {
                      [key: string]: string;
                    };
                  } | null)[];
                  /** @description the same by code and facts, for other languages; null where there is no code */
                  reasonCodes: ({
                    code: string;
                    facts: {
                      [key: string]: string;
                    };
                  } | null)[];
                  /** @description what stands against it whatever is filled in */
                  reasons: string[];
                  /** @description it goes there when no rung is asked for */
                  usual: boolean;
                }[];
                label?: string;
                /** @description what must still be handed in with it */
                missing: string[];
                /** @description the same by code and facts, for other languages; null where there is no code */
                missingCodes: ({
                  code: string;
                  facts: {
                    [key: string]: string;
                  };
                } | null)[];
                /** @description the same by code and facts, for other languages; null where there is no code */
                reasonCodes: ({
                  code: string;
                  facts: {
                    [key: string]: string;
                  };
                } | null)[];
                /** @description what stands against it whatever is filled in */
                reasons: string[];
              }[];
              /** @enum {string} */
              command:
                | 'acknowledge'
                | 'triage'
                | 'assign'
                | 'respond'
                | 'start-work'
                | 'stop-work'
                | 'suggest'
                | 'ask'
                | 'answer'
                | 'tried'
                | 'consult'
                | 'await'
                | 'resume'
                | 'escalate'
                | 'hand-back'
                | 'complain'
                | 'declare-emergency'
                | 'approve'
                | 'intervene'
                | 'request-project'
                | 'decide-project'
                | 'add-participant'
                | 'note'
                | 'resolve'
                | 'reopen'
                | 'close'
                | 'cancel'
                | 'change-policy';
              fields: {
                choices?: {
                  id: string;
                  label: string;
                }[];
                /** @enum {string} */
                kind: 'choice' | 'words' | 'instant' | 'person' | 'number' | 'yes-no' | 'evidence' | 'list' | 'keyed';
                name: string;
                required: boolean;
              }[];
              /** @description what must be handed in with it however it is given */
              missing: string[];
              /** @description the same by code and facts, for other languages; null where there is no code */
              missingCodes: ({
                code: string;
                facts: {
                  [key: string]: string;
                };
              } | null)[];
              /**
               * @description the ticket stays as it is, and another is opened that follows it
               * @enum {string}
               */
              opens?: 'follow-up';
              /** @description the same by code and facts, for other languages; null where there is no code */
              reasonCodes: ({
                code: string;
                facts: {
                  [key: string]: string;
                };
              } | null)[];
              /** @description why it would be refused however it is given */
              reasons: string[];
            }[];
            /** @description who would give them */
            by: string;
            /**
             * Format: date-time
             * @description the ticket's present, at which they would be given
             */
            nowAt: string;
            ticketId: string;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  OutlookController_explain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        clock: string;
        ticketId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What a clock has counted, stretch by stretch, and why it is due when it is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            ahead: {
              by?: string;
              /** @description milliseconds of the wall or of opening hours, or working days */
              counted?: {
                /** @description working days, exact: 2 1/2 */
                days?: string;
                ms?: number;
                words: string;
              };
              /** Format: date-time */
              fromAt: string;
              reason?: string;
              /** Format: date-time */
              toAt: string;
              /** @enum {string} */
              why:
                | 'elapsed'
                | 'open'
                | 'closed'
                | 'holiday'
                | 'paused'
                | 'off-rung'
                | 'not-working'
                | 'resolved'
                | 'stopped'
                | 'not-started'
                | 'not-needed'
                | 'not-waiting'
                | 'not-running';
            }[];
            calendar?: {
              id: string;
              version: string;
              zone: string;
            };
            clock: string;
            /** @description milliseconds of the wall or of opening hours, or working days */
            consumed: {
              /** @description working days, exact: 2 1/2 */
              days?: string;
              ms?: number;
              words: string;
            };
            cycle: number;
            /** Format: date-time */
            dueAt?: string;
            /** Format: date-time */
            grantedAt?: string;
            inWords: string[];
            label: string;
            /** @description milliseconds of the wall or of opening hours, or working days */
            left?: {
              /** @description working days, exact: 2 1/2 */
              days?: string;
              ms?: number;
              words: string;
            };
            /** Format: date-time */
            nowAt: string;
            /** @enum {string} */
            outcome?: 'met' | 'breached';
            policy: {
              id: string;
              version: number;
              zone: string;
            };
            row: {
              fits: {
                [key: string]: string[];
              };
              number: number;
              /** @enum {string} */
              time: 'elapsed' | 'working' | 'working-days';
            };
            running: boolean;
            segments: {
              by?: string;
              /** @description milliseconds of the wall or of opening hours, or working days */
              counted?: {
                /** @description working days, exact: 2 1/2 */
                days?: string;
                ms?: number;
                words: string;
              };
              /** Format: date-time */
              fromAt: string;
              reason?: string;
              /** Format: date-time */
              toAt: string;
              /** @enum {string} */
              why:
                | 'elapsed'
                | 'open'
                | 'closed'
                | 'holiday'
                | 'paused'
                | 'off-rung'
                | 'not-working'
                | 'resolved'
                | 'stopped'
                | 'not-started'
                | 'not-needed'
                | 'not-waiting'
                | 'not-running';
            }[];
            /** @description milliseconds of the wall or of opening hours, or working days */
            target?: {
              /** @description working days, exact: 2 1/2 */
              days?: string;
              ms?: number;
              words: string;
            };
            ticketId: string;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  CommandsController_give: {
    parameters: {
      query?: never;
      header?: {
        /** @description The command id: sent again with the same body, it gets the first answer and changes nothing. */
        'Idempotency-Key'?: string;
      };
      path: {
        name:
          | 'acknowledge'
          | 'triage'
          | 'assign'
          | 'respond'
          | 'start-work'
          | 'stop-work'
          | 'suggest'
          | 'ask'
          | 'answer'
          | 'tried'
          | 'consult'
          | 'await'
          | 'resume'
          | 'escalate'
          | 'hand-back'
          | 'complain'
          | 'declare-emergency'
          | 'approve'
          | 'intervene'
          | 'request-project'
          | 'decide-project'
          | 'add-participant'
          | 'note'
          | 'resolve'
          | 'reopen'
          | 'close'
          | 'cancel'
          | 'change-policy';
        ticketId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | {
              at?: string;
              by?: string;
              text?: string;
            }
          | {
              area?: string;
              at?: string;
              by?: string;
              category?: string;
              evidence?: {
                [key: string]: true | string;
              };
              impact?: string;
              plan?: string;
              priority?: string;
              region?: string;
              text?: string;
              urgency?: string;
            }
          | {
              at?: string;
              by?: string;
              person: string;
              text?: string;
            }
          | {
              at?: string;
              by?: string;
              text?: string;
            }
          | {
              at?: string;
              by?: string;
              evidence?: {
                [key: string]: true | string;
              };
              text?: string;
            }
          | {
              at?: string;
              by?: string;
              text?: string;
            }
          | {
              at?: string;
              by?: string;
              text?: string;
            }
          | {
              at?: string;
              by?: string;
              text?: string;
            }
          | {
              at?: string;
              by?: string;
              text?: string;
            }
          | {
              at?: string;
              by?: string;
              /** @enum {string} */
              outcome: 'worked' | 'failed';
              suggestion: number;
              text?: string;
            }
          | {
              at?: string;
              by?: string;
              consultation?: string;
              evidence?: {
                [key: string]: true | string;
              };
              reason?: string;
              rung?: string;
              text?: string;
            }
          | {
              at?: string;
              by?: string;
              reason: string;
              reviewAt?: string;
              text?: string;
            }
          | {
              at?: string;
              by?: string;
              text?: string;
            }
          | {
              area?: string;
              at?: string;
              by?: string;
              evidence?: {
                [key: string]: true | string;
              };
              ladder?: string;
              person?:
                | string
                | {
                    /** Format: email */
                    email: string;
                    /** @enum {string} */
                    language?: 'en' | 'it' | 'de' | 'es';
                    name: string;
                  };
              reason?: string;
              text?: string;
              to?: string;
            }
          | {
              at?: string;
              by?: string;
              reason: string;
              text?: string;
              to?: string;
            }
          | {
              at?: string;
              by?: string;
              onBehalfOf?: string;
              text?: string;
            }
          | {
              at?: string;
              by?: string;
              criterion: string;
              down?: number;
              evidence?: {
                [key: string]: true | string;
              };
              of?: number;
              text?: string;
            }
          | {
              approved: boolean;
              at?: string;
              by?: string;
              text?: string;
            }
          | {
              at?: string;
              blockers: string[];
              by?: string;
              text?: string;
            }
          | {
              at?: string;
              by?: string;
              /** @enum {string} */
              kind: 'project' | 'testing';
              text?: string;
            }
          | {
              approved: boolean;
              at?: string;
              by?: string;
              reason?: string;
              text?: string;
            }
          | {
              at?: string;
              by?: string;
              person: string;
              text?: string;
            }
          | {
              at?: string;
              by?: string;
              text: string;
            }
          | {
              at?: string;
              by?: string;
              ladder?: string;
              text?: string;
            }
          | {
              at?: string;
              by?: string;
              text?: string;
            }
          | {
              at?: string;
              by?: string;
              text?: string;
            }
          | {
              at?: string;
              by?: string;
              text?: string;
            }
          | {
              at?: string;
              by?: string;
              rungs?: {
                [key: string]: string;
              };
              text?: string;
              version: number;
            };
      };
    };
    responses: {
      /** @description It was accepted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            commandId: string;
            /** @enum {string} */
            outcome: 'accepted';
            ticketId: string;
          };
        };
      };
      /** @description It is stored; no worker has answered yet. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            commandId: string;
            /** @description where its outcome will be */
            href: string;
            /** @enum {string} */
            outcome: 'pending';
            ticketId: string;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  OutlookController_forecast: {
    parameters: {
      query?: {
        /** @description supposing that it waits until this instant in UTC */
        pausedUntil?: string;
        /** @description supposing that it goes by this version */
        policyVersion?: string;
        /** @description supposing that it has this priority */
        priority?: string;
        /** @description an instant in UTC: nothing later is told */
        until?: string;
      };
      header?: never;
      path: {
        ticketId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Everything that will happen if nobody acts, or under what is supposed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description more may come, later than the calendars were read for */
            beyondWindow: boolean;
            coming: {
              /** Format: date-time */
              at: string;
              channels: string[];
              clock?: string;
              cycle?: number;
              ladder?: string;
              people: string[];
              /** @description the how manieth repeat or call */
              round?: number;
              rung?: string;
              /** @description of a move up: the rung gets the ticket, or is involved only */
              takesOver?: boolean;
              threshold?: string;
              type: string;
              words: string;
            }[];
            /**
             * Format: date-time
             * @description the ticket's present, from which it is reckoned
             */
            nowAt: string;
            policy: {
              id: string;
              version: number;
              zone: string;
            };
            ticketId: string;
            /** @description more comes than is told here */
            truncated: boolean;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  TicketsController_messages: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        ticketId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who was told what, and whether it arrived. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            messages: {
              /** Format: date-time */
              at: string;
              attempts: number;
              channel: string;
              id: string;
              notices: {
                /** Format: date-time */
                at: string;
                entrySeq: number;
                id: string;
                lateByMs?: number;
                template: string;
              }[];
              person: string;
              problem?: string;
              receipt?: string;
              /** Format: date-time */
              sentAt?: string;
              /** @enum {string} */
              state: 'queued' | 'sending' | 'sent' | 'failed' | 'unknown' | 'no-transport';
            }[];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  TicketsController_timeline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        ticketId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What happened, in the order in which it was written. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            entries: {
              area?: string;
              /**
               * Format: date-time
               * @description the instant that counts
               */
              at: string;
              away?: string[];
              because:
                | {
                    by: string;
                    /** @enum {string} */
                    code: 'command';
                    /** @enum {string} */
                    command:
                      | 'acknowledge'
                      | 'triage'
                      | 'assign'
                      | 'respond'
                      | 'start-work'
                      | 'stop-work'
                      | 'suggest'
                      | 'ask'
                      | 'answer'
                      | 'tried'
                      | 'consult'
                      | 'await'
                      | 'resume'
                      | 'escalate'
                      | 'hand-back'
                      | 'complain'
                      | 'declare-emergency'
                      | 'approve'
                      | 'intervene'
                      | 'request-project'
                      | 'decide-project'
                      | 'add-participant'
                      | 'note'
                      | 'resolve'
                      | 'reopen'
                      | 'close'
                      | 'cancel'
                      | 'change-policy'
                      | 'open';
                  }
                | {
                    clock: string;
                    /** @enum {string} */
                    code: 'clock';
                    cycle: number;
                    round: number;
                    threshold: string;
                  }
                | {
                    /** @enum {string} */
                    code: 'due';
                    /** @enum {string} */
                    what: 'closes-after' | 'review';
                  }
                | {
                    /** @enum {string} */
                    code: 'paging';
                    paging: string;
                    round: number;
                  }
                | {
                    by: string;
                    /** @enum {string} */
                    code: 'late-command';
                    /** @enum {string} */
                    command:
                      | 'acknowledge'
                      | 'triage'
                      | 'assign'
                      | 'respond'
                      | 'start-work'
                      | 'stop-work'
                      | 'suggest'
                      | 'ask'
                      | 'answer'
                      | 'tried'
                      | 'consult'
                      | 'await'
                      | 'resume'
                      | 'escalate'
                      | 'hand-back'
                      | 'complain'
                      | 'declare-emergency'
                      | 'approve'
                      | 'intervene'
                      | 'request-project'
                      | 'decide-project'
                      | 'add-participant'
                      | 'note'
                      | 'resolve'
                      | 'reopen'
                      | 'close'
                      | 'cancel'
                      | 'change-policy';
                  }
                | {
                    /** @enum {string} */
                    code: 'delivery';
                    message: string;
                  };
              /** Format: date-time */
              beginsAt?: string;
              category?: string;
              clock?: string;
              commandId?: string;
              consultation?: string;
              count?: number;
              criterion?: string;
              cycle?: number;
              /** @description due instants promised, granted or moved */
              dues?: {
                clock: string;
                /** Format: date-time */
                dueAt?: string;
                /** Format: date-time */
                wasDueAt?: string;
              }[];
              evidence?: string[];
              fromRung?: string;
              /** @enum {string} */
              kind?: 'project' | 'testing';
              ladder?: string;
              /** @description real time by which it came late */
              lateByMs?: number;
              of?: number;
              /** @enum {string} */
              outcome?: 'worked' | 'failed';
              /** @description who was told by it */
              people?: string[];
              person?: string;
              placement?: string;
              plan?: string;
              policyVersion?: number;
              priority?: string;
              reason?: string;
              /** @description the same by code and facts, for other languages; null where there is no code */
              reasonCodes?: ({
                code: string;
                facts: {
                  [key: string]: string;
                };
              } | null)[];
              reasons?: string[];
              /**
               * Format: date-time
               * @description when it was written
               */
              recordedAt: string;
              region?: string;
              /** Format: date-time */
              reviewAt?: string;
              role?: string;
              rung?: string;
              seq: number;
              status?: string;
              suggestion?: number;
              /** @description what the person wrote */
              text?: string;
              threshold?: string;
              /** @enum {string} */
              type:
                | 'opened'
                | 'acknowledged'
                | 'assigned'
                | 'responded'
                | 'work-started'
                | 'work-stopped'
                | 'prioritised'
                | 'classified'
                | 'suggested'
                | 'asked'
                | 'answered'
                | 'tried'
                | 'offered'
                | 'consulted'
                | 'awaited'
                | 'review-due'
                | 'resumed'
                | 'escalated'
                | 'rung-already-reached'
                | 'nobody-on'
                | 'handed-back'
                | 'complained'
                | 'complaint-settled'
                | 'emergency-declared'
                | 'emergency-approved'
                | 'emergency-not-approved'
                | 'paged'
                | 'paging-exhausted'
                | 'placement-wanted'
                | 'intervened'
                | 'project-requested'
                | 'project-approved'
                | 'project-refused'
                | 'participant-added'
                | 'noted'
                | 'resolved'
                | 'reopened'
                | 'closed'
                | 'cancelled'
                | 'refused'
                | 'clock-warned'
                | 'clock-breached'
                | 'breach-repeated'
                | 'clock-started'
                | 'clock-restarted'
                | 'policy-changed'
                | 'clock-met'
                | 'clock-met-withdrawn'
                | 'move-taken-back'
                | 'move-kept'
                | 'taken-as-it-stands'
                | 'firing-withdrawn'
                | 'told-to-stand-down'
                | 'message-not-delivered';
            }[];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  ViewsController_all: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Your own views and those of everybody, by name. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            views: {
              /** @description words of the list of tickets */
              filters: {
                [key: string]: string;
              };
              id: string;
              /** @description whether whoever asks may rename, change and remove it */
              mayChange: boolean;
              name: string;
              /** @description whether it is of whoever asks */
              own: boolean;
              /** @description whether everybody sees it */
              shared: boolean;
            }[];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  ViewsController_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewView'];
      };
    };
    responses: {
      /** @description The view as it is kept. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description words of the list of tickets */
            filters: {
              [key: string]: string;
            };
            id: string;
            /** @description whether whoever asks may rename, change and remove it */
            mayChange: boolean;
            name: string;
            /** @description whether it is of whoever asks */
            own: boolean;
            /** @description whether everybody sees it */
            shared: boolean;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  ViewsController_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Problem'];
    };
  };
  ViewsController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ViewChange'];
      };
    };
    responses: {
      /** @description The view as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description words of the list of tickets */
            filters: {
              [key: string]: string;
            };
            id: string;
            /** @description whether whoever asks may rename, change and remove it */
            mayChange: boolean;
            name: string;
            /** @description whether it is of whoever asks */
            own: boolean;
            /** @description whether everybody sees it */
            shared: boolean;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  ViewsController_restore: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The view that was removed, by the same id. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description words of the list of tickets */
            filters: {
              [key: string]: string;
            };
            id: string;
            /** @description whether whoever asks may rename, change and remove it */
            mayChange: boolean;
            name: string;
            /** @description whether it is of whoever asks */
            own: boolean;
            /** @description whether everybody sees it */
            shared: boolean;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  WallController_wall: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How many tickets stand how, what breaches next, and who holds what. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description of them, with a target missed */
            breached: number;
            coming: {
              clock: string;
              /** Format: date-time */
              dueAt: string;
              holder: {
                id: string;
                name: string;
              }[];
              label: string;
              /**
               * Format: date-time
               * @description the ticket's own present
               */
              nowAt: string;
              policy: string;
              priority: string;
              /** @description how fast its time runs, 1 for real time */
              rate: number;
              subject: string;
              ticketId: string;
              tier: string;
            }[];
            held: {
              breached: number;
              id: string;
              name: string;
              tickets: number;
            }[];
            /** @description under way: neither resolved nor closed nor cancelled */
            open: number;
            /** @description of them, whose next breach comes within the hour */
            soon: number;
            /** @description of them, with nobody */
            unheld: number;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
}
