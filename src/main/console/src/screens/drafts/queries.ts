import { queryOptions } from '@tanstack/react-query';
import { api, asJson, type Schemas, told, toldWithTag } from '../../api/client';

const of = (draftId: number) => ({ params: { path: { draftId } } });

export const drafts = queryOptions({
  queryKey: ['drafts'],
  queryFn: async () => (await told(api.GET('/v1/drafts'))).items,
});

export const draft = (draftId: number) =>
  queryOptions({
    queryKey: ['drafts', draftId],
    queryFn: () => told(api.GET('/v1/drafts/{draftId}', of(draftId))),
  });

export const draftTable = (draftId: number, tableId: string) =>
  queryOptions({
    queryKey: ['drafts', draftId, 'tables', tableId],
    queryFn: async () => {
      const path = { draftId, tableId };
      const { data, tag } = await toldWithTag(api.GET('/v1/drafts/{draftId}/tables/{tableId}', { params: { path }, ...asJson }));
      return { table: data as Schemas['GridView'], tag };
    },
  });

export const findings = (draftId: number) =>
  queryOptions({
    queryKey: ['drafts', draftId, 'findings'],
    queryFn: () => told(api.GET('/v1/drafts/{draftId}/findings', of(draftId))),
  });

export const registers = (draftId: number) =>
  queryOptions({
    queryKey: ['drafts', draftId, 'registers'],
    queryFn: () => told(api.GET('/v1/drafts/{draftId}/registers', of(draftId))),
  });

export const diff = (draftId: number) =>
  queryOptions({
    queryKey: ['drafts', draftId, 'diff'],
    queryFn: () => told(api.GET('/v1/drafts/{draftId}/diff', of(draftId))),
  });

export const edits = (draftId: number) =>
  queryOptions({
    queryKey: ['drafts', draftId, 'edits'],
    queryFn: async () => (await told(api.GET('/v1/drafts/{draftId}/edits', of(draftId)))).items,
  });

export const release = (draftId: number) =>
  queryOptions({
    queryKey: ['drafts', draftId, 'release'],
    queryFn: () => told(api.GET('/v1/drafts/{draftId}/release', of(draftId))),
  });

export const comments = (draftId: number) =>
  queryOptions({
    queryKey: ['drafts', draftId, 'comments'],
    queryFn: async () => (await told(api.GET('/v1/drafts/{draftId}/comments', of(draftId)))).items,
  });

export const cases = (draftId: number) =>
  queryOptions({
    queryKey: ['drafts', draftId, 'cases'],
    queryFn: async () => (await told(api.GET('/v1/drafts/{draftId}/cases', of(draftId)))).items,
  });

/** Deciding the cases changes nothing, so that it is asked for like something to be read. */
export const caseRun = (draftId: number) =>
  queryOptions({
    queryKey: ['drafts', draftId, 'cases', 'run'],
    queryFn: () => told(api.POST('/v1/drafts/{draftId}/cases/run', of(draftId))),
  });

export const backtests = (draftId: number) =>
  queryOptions({
    queryKey: ['drafts', draftId, 'backtests'],
    queryFn: async () => (await told(api.GET('/v1/drafts/{draftId}/backtests', of(draftId)))).items,
    refetchInterval: (query) => (query.state.data?.some(({ state }) => isUnderWay(state)) ? 1000 : false),
  });

export const backtest = (draftId: number, number: number) =>
  queryOptions({
    queryKey: ['drafts', draftId, 'backtests', number],
    queryFn: () => told(api.GET('/v1/drafts/{draftId}/backtests/{number}', { params: { path: { draftId, number } } })),
    refetchInterval: (query) => (query.state.data !== undefined && isUnderWay(query.state.data.state) ? 1000 : false),
  });

export const changedDeals = (draftId: number, number: number, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['drafts', draftId, 'backtests', number, 'deals', cursor ?? ''],
    queryFn: () =>
      told(
        api.GET('/v1/drafts/{draftId}/backtests/{number}/deals', {
          params: { path: { draftId, number }, query: cursor === undefined ? {} : { cursor } },
        }),
      ),
  });

export function isUnderWay(state: Schemas['BacktestState']): boolean {
  return state === 'QUEUED' || state === 'RUNNING';
}
