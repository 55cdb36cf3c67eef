import type { Answer } from '../../../api/client';

/** A policy in force, with what the choice of tickets is offered from. */
export type Policy = Answer<'/v1/policies'>['policies'][number];

export type PolicyVersion = Policy['versions'][number];

export type PolicyText = Answer<'/v1/policies/{id}/document'>;

/** Something wrong or doubtful in a policy's document, and where; lines and columns count from 1. */
export type DocumentProblem = PolicyText['findings'][number];

export type Explained = Answer<'/v1/policies/{id}/explained'>;
export type Block = Explained['blocks'][number];
export type Interpretation = Explained['interpretations'][number];

export type Diagram = Answer<'/v1/policies/{id}/diagram'>;

export type CalendarYear = Answer<'/v1/policies/{id}/calendars/{calendar}/days'>;
export type CalendarDay = CalendarYear['days'][number];

export type Diff = Answer<'/v1/policies/{id}/diff'>;
export type Difference = Diff['differences'][number];

export type Tested = Answer<'/v1/policies/test', 'post'>;
export type Tried = Tested['tests'][number];
