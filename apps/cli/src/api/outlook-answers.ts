import type { IsoInstant } from './answers';

type PolicyAnswer = { id: string; version: number; zone: string };

/** What `GET /v1/tickets/{id}/forecast` answers. */
export type ForecastAnswer = {
  ticketId: string;
  policy: PolicyAnswer;
  nowAt: IsoInstant;
  coming: { at: IsoInstant; type: string; words: string; people: string[]; channels: string[] }[];
  beyondWindow: boolean;
  truncated: boolean;
};

/** What `GET /v1/tickets/{id}/clocks/{clock}/explain` answers, as far as it is read here. */
export type ExplanationAnswer = { ticketId: string; clock: string; policy: PolicyAnswer; inWords: string[] };
