import { queryOptions } from '@tanstack/react-query';
import { api, asJson, type Schemas, told, toldJson } from '../../api/client';

export const versions = queryOptions({
  queryKey: ['versions'],
  queryFn: async () => (await told(api.GET('/v1/regulations'))).items,
});

export const version = (name: string) =>
  queryOptions({
    queryKey: ['versions', name],
    queryFn: () => told(api.GET('/v1/regulations/{version}', { params: { path: { version: name } } })),
  });

export const tables = (name: string) =>
  queryOptions({
    queryKey: ['versions', name, 'tables'],
    queryFn: async () =>
      (await told(api.GET('/v1/regulations/{version}/tables', { params: { path: { version: name } } }))).items,
  });

export const table = (name: string, tableId: string) =>
  queryOptions({
    queryKey: ['versions', name, 'tables', tableId],
    queryFn: () =>
      toldJson<Schemas['TableView']>(
        api.GET('/v1/regulations/{version}/tables/{tableId}', {
          params: { path: { version: name, tableId } },
          ...asJson,
        }),
      ),
  });
