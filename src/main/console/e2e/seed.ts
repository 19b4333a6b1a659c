import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { request, type APIRequestContext } from '@playwright/test';
import { cookiesOf, keep, password, roles, state, type Who } from './people.js';

const url = process.env['REGLAMENT_URL'] ?? 'http://127.0.0.1:8080';
const data = process.env['REGLAMENT_DATA'] ?? '../../../data';
const examples = join(import.meta.dirname, '../../../../examples');

interface Table {
  rows: { cells: Record<string, string> }[];
}

/** Makes people, decides the real deals of the examples, and begins a draft with an edit that finds something. */
export default async function seed(): Promise<void> {
  mkdirSync(state, { recursive: true });
  const run = Date.now().toString(36);
  const admin = await request.newContext({ baseURL: url, extraHTTPHeaders: bearer(readFileSync(join(data, 'admin.key'), 'utf8').trim()) });
  const accounts = {} as Record<Who, string>;
  for (const who of Object.keys(roles) as Who[]) {
    accounts[who] = `${who}-${run}`;
    await person(admin, accounts[who], who);
  }
  const key = (await ok(admin.post('/v1/keys', { data: { client: `crm-${run}`, role: 'crm' } }))) as { key: string };
  const crm = await request.newContext({ baseURL: url, extraHTTPHeaders: bearer(key.key) });
  const deal = readFileSync(join(examples, '01-a-VIP-lead-is-answered-a-minute-late.json'), 'utf8');
  const decision = (await ok(
    crm.post('/v1/decisions', { data: { ...(JSON.parse(deal) as object), requestId: `e2e-${run}` } }),
  )) as { decisionId: string; violations: { key: string }[] };
  keep({ accounts, decisionId: decision.decisionId, violationKey: decision.violations[0]?.key ?? '', draftId: await draft() });
}

async function person(admin: APIRequestContext, account: string, who: Who): Promise<void> {
  const made = (await ok(admin.post('/v1/accounts', { data: { account, roles: roles[who] } }))) as { password: string };
  const browser = await request.newContext({ baseURL: url });
  const opened = (await ok(browser.post('/v1/session', { data: { account, password: made.password } }))) as { csrfToken: string };
  await ok(
    browser.put('/v1/session/password', {
      data: { oldPassword: made.password, newPassword: password },
      headers: { 'X-CSRF-Token': opened.csrfToken },
    }),
  );
  await browser.storageState({ path: cookiesOf(who) });
}

/** A draft whose table answers less than before, so that there is a gap. */
async function draft(): Promise<number> {
  const head = await request.newContext({ baseURL: url, storageState: cookiesOf('head') });
  const { csrfToken } = (await ok(head.get('/v1/session'))) as { csrfToken: string };
  const headers = { 'X-CSRF-Token': csrfToken };
  const begun = (await ok(head.post('/v1/drafts', { data: { name: 'Категория C: звонить реже', baseVersion: 'SR-1.0' }, headers }))) as {
    draft: { id: number };
  };
  const path = `/v1/drafts/${begun.draft.id}/tables/contact-limit`;
  const table = (await ok(head.get(path, { headers: { Accept: 'application/json' } }))) as Table;
  const [, second, third] = table.rows;
  if (second !== undefined && third !== undefined) {
    second.cells['maxUnanswered'] = '2';
    third.cells['category'] = '"A"';
  }
  await ok(head.put(path, { data: { rows: table.rows }, headers: { ...headers, 'If-Match': '"0"' } }));
  return begun.draft.id;
}

function bearer(key: string): Record<string, string> {
  return { Authorization: `Bearer ${key}` };
}

async function ok(asked: ReturnType<APIRequestContext['get']>): Promise<unknown> {
  const answer = await asked;
  if (!answer.ok()) {
    throw new Error(`${answer.url()}: ${answer.status()} ${await answer.text()}`);
  }
  return answer.status() === 204 ? undefined : answer.json();
}
