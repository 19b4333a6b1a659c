import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const state = join(import.meta.dirname, '.state');

export const password = 'five green elephants';

/** Whoever takes part: a head of sales who writes and looks back, who approves, an auditor, an operator. */
export const roles = {
  head: ['editor', 'auditor'],
  deputy: ['approver'],
  auditor: ['auditor'],
  operator: ['admin'],
} as const;

export type Who = keyof typeof roles;

export interface Seeded {
  /** Account of each, new in each run. */
  accounts: Record<Who, string>;
  decisionId: string;
  violationKey: string;
  draftId: number;
}

export function keep(seeded: Seeded): void {
  writeFileSync(join(state, 'seeded.json'), JSON.stringify(seeded));
}

export function seeded(): Seeded {
  return JSON.parse(readFileSync(join(state, 'seeded.json'), 'utf8')) as Seeded;
}

/** Where the cookies of somebody who has signed in are kept. */
export function cookiesOf(who: Who): string {
  return join(state, `${who}.json`);
}
