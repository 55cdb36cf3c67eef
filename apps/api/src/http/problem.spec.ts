import { BadRequestException, NotFoundException } from '@nestjs/common';
import { ThrottlerException } from '@nestjs/throttler';
import { ServiceError } from '@temporalio/client';
import { InvalidInput } from './failures';
import { problemFor } from './problem';

const sqlState = (code: string): Error =>
  Object.assign(new Error('relation "secret" of /var/lib'), { driverError: { code } });
const socket = (code: string): Error => Object.assign(new Error('connect 10.0.0.1:5432'), { code });
const grpc = (code: number): Error => Object.assign(new Error('x'), { code, details: 'x', metadata: {} });

it.each([
  ['22021', 400],
  ['22P05', 400],
  ['23505', 409],
  ['23503', 409],
  ['08006', 503],
  ['53300', 503],
  ['57P01', 503],
  ['57014', 503],
  ['40001', 503],
  ['40P01', 503],
  ['25006', 503],
  ['42P01', 500],
])('answers SQLSTATE %s with %i', (code, status) => {
  expect(problemFor(sqlState(code)).status).toBe(status);
});

it.each([
  [socket('ECONNREFUSED'), 503],
  [socket('ECONNRESET'), 503],
  [new Error('Connection terminated unexpectedly'), 503],
  [Object.assign(new AggregateError([socket('ECONNREFUSED')]), {}), 503],
  [new ServiceError('away', { cause: grpc(14) }), 503],
  [new ServiceError('late', { cause: grpc(4) }), 503],
  [new ServiceError('a mistake of ours', { cause: grpc(3) }), 500],
  [new URIError('URI malformed'), 400],
  [Object.assign(new Error('request entity too large'), { status: 413 }), 413],
  [new BadRequestException(), 400],
  [new NotFoundException('Cannot GET /x'), 404],
  [new ThrottlerException(), 429],
  [new Error('a mistake of ours'), 500],
  ['thrown text', 500],
])('answers %p with %i', (error, status) => {
  expect(problemFor(error).status).toBe(status);
});

it('tells a busy moment from a PostgreSQL that is away', () => {
  const kind = (error: Error) => problemFor(error).slug;
  expect(kind(new Error('timeout exceeded when trying to connect'))).toBe('busy');
  expect(kind(sqlState('57014'))).toBe('busy');
  for (const away of [new Error('timeout expired'), socket('ECONNREFUSED'), sqlState('57P01')]) {
    expect(kind(away)).toBe('unavailable');
  }
});

it('never repeats the words of an error that is not ours', () => {
  for (const error of [
    sqlState('22021'),
    sqlState('42P01'),
    socket('ECONNREFUSED'),
    new NotFoundException('/secret'),
  ]) {
    expect(JSON.stringify(problemFor(error))).not.toMatch(/secret|lib|10\.0/);
  }
});

it('says every problem of a field in the detail too', () => {
  const { detail } = problemFor(
    new InvalidInput([
      { path: 'subject', problem: 'is missing' },
      { path: '', problem: 'is not JSON' },
    ]),
  );
  expect(detail).toBe('subject is missing; the body is not JSON');
});
