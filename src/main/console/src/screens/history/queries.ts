import { queryOptions } from '@tanstack/react-query';
import { api, type Schemas, told } from '../../api/client';
import type { operations } from '../../api/schema';

export type ViolationFilter = NonNullable<operations['findViolations']['parameters']['query']>;
export type DecisionFilter = NonNullable<operations['findDecisions']['parameters']['query']>;

export const violations = (query: ViolationFilter) =>
  queryOptions({
    queryKey: ['violations', query],
    queryFn: () => told(api.GET('/v1/violations', { params: { query } })),
  });

export const violation = (key: string) =>
  queryOptions({
    queryKey: ['violation', key],
    queryFn: () => told(api.GET('/v1/violations/{key}', { params: { path: { key } } })),
  });

export const decisions = (query: DecisionFilter) =>
  queryOptions({
    queryKey: ['decisions', query],
    queryFn: () => told(api.GET('/v1/decisions', { params: { query } })),
  });

export const decision = (decisionId: string) =>
  queryOptions({
    queryKey: ['decisions', decisionId],
    queryFn: (): Promise<Schemas['StoredDecision']> =>
      told(api.GET('/v1/decisions/{decisionId}', { params: { path: { decisionId }, query: { include: 'facts' } } })),
    staleTime: Infinity,
  });

export const whyNot = (decisionId: string, table: string) =>
  queryOptions({
    queryKey: ['decisions', decisionId, 'why-not', table],
    queryFn: () => told(api.GET('/v1/decisions/{decisionId}/why-not', { params: { path: { decisionId }, query: { table } } })),
    staleTime: Infinity,
  });
