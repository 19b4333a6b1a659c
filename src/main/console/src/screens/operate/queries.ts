import { queryOptions } from '@tanstack/react-query';
import { api, told } from '../../api/client';
import { unreachable } from '../../api/problem';

export const accounts = queryOptions({
  queryKey: ['accounts'],
  queryFn: async () => (await told(api.GET('/v1/accounts'))).items,
});

export const sessions = queryOptions({
  queryKey: ['accounts', 'sessions'],
  queryFn: async () => (await told(api.GET('/v1/accounts/sessions'))).items,
});

export const keys = queryOptions({
  queryKey: ['keys'],
  queryFn: async () => (await told(api.GET('/v1/keys'))).items,
});

export const calendars = queryOptions({
  queryKey: ['calendars'],
  queryFn: async () => (await told(api.GET('/v1/calendars'))).items,
});

export const calendarYear = (id: string, year: number) =>
  queryOptions({
    queryKey: ['calendars', id, year],
    queryFn: () => told(api.GET('/v1/calendars/{id}/years/{year}', { params: { path: { id, year } } })),
  });

export interface Check {
  name: string;
  status: 'UP' | 'DOWN';
  data?: Record<string, unknown>;
}

/** The service's own word on how it is; it answers 503 with the same content where something is down. */
export const health = queryOptions({
  queryKey: ['health'],
  queryFn: async () => {
    const response = await fetch('/q/health/ready').catch((cause: unknown) => {
      throw unreachable(cause);
    });
    return (await response.json()) as { status: 'UP' | 'DOWN'; checks: Check[] };
  },
  refetchInterval: 10_000,
});
