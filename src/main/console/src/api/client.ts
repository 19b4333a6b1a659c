import createClient, { type Middleware } from 'openapi-fetch';
import { spoken } from '../i18n/language';
import type { components, paths } from './schema';
import { problemOf, unreachable } from './problem';

export type Schemas = components['schemas'];

let csrf: string | undefined;
let onSessionLost: () => void = () => {};

/** What proves to the service that a page of ours asks; undefined after the session has ended. */
export function proveBy(token: string | undefined): void {
  csrf = token;
}

/** Called when the service says 401 to whoever had signed in. */
export function whenSessionIsLost(then: () => void): void {
  onSessionLost = then;
}

const harmless = new Set(['GET', 'HEAD']);

const ours: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', spoken());
    if (csrf !== undefined && !harmless.has(request.method)) {
      request.headers.set('X-CSRF-Token', csrf);
    }
    return request;
  },
  onResponse({ response }) {
    if (response.status === 401 && csrf !== undefined) {
      onSessionLost();
    }
  },
  onError({ error }) {
    return unreachable(error);
  },
};

export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });
api.use(ours);

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** What was asked for. @throws Problem where the service answered with one */
export async function told<T>(asked: Promise<Answer<T>>): Promise<T> {
  return (await toldWithTag(asked)).data;
}

/** The same, with the ETag that a later change names in If-Match. */
export async function toldWithTag<T>(asked: Promise<Answer<T>>): Promise<{ data: T; tag: string }> {
  const { data, error, response } = await asked;
  if (!response.ok) {
    throw problemOf(response.status, error, response.headers.get('Retry-After'));
  }
  return { data: data as T, tag: response.headers.get('ETag') ?? '' };
}

/** Of operations with several representations the one in JSON, which is a T. @throws Problem */
export async function toldJson<T>(asked: Promise<Answer<unknown>>): Promise<T> {
  return (await toldWithTag(asked)).data as T;
}

/** Of operations with several representations the one in JSON. */
export const asJson = { headers: { Accept: 'application/json' } } as const;

/** Sends a file as it is. @throws Problem where the service does not take it */
export async function sendFile<T>(path: string, file: Blob, type: string, method: 'POST' | 'PUT' = 'POST'): Promise<T> {
  const headers = { 'Content-Type': type, Accept: 'application/json', 'Accept-Language': spoken(), 'X-CSRF-Token': csrf ?? '' };
  const response = await fetch(path, { method, body: file, headers }).catch((cause: unknown) => {
    throw unreachable(cause);
  });
  const body: unknown = await response.json().catch(() => ({}));
  if (!response.ok) {
    if (response.status === 401) {
      onSessionLost();
    }
    throw problemOf(response.status, body, response.headers.get('Retry-After'));
  }
  return body as T;
}
