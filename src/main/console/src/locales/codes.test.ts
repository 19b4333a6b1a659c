import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { repository } from '../../build/repository.mjs';
import codes from './ru/codes.json';
import findings from './ru/findings.json';
import law from './ru/law.json';

interface Contract {
  components: { schemas: Record<string, { enum?: string[] }> };
}

const contract = JSON.parse(readFileSync(`${repository()}/src/test/resources/openapi.json`, 'utf8')) as Contract;

const values: Record<string, string> = law.value;

/** Where the words of each enumeration of the contract stand. */
const places: [schema: string, words: Record<string, string>][] = [
  ['ActionCode', { ...values, ...codes.more }],
  ['ViolationCode', values],
  ['Role', values],
  ['Severity', values],
  ['Stage', values],
  ['ParticipantRole', codes.participant],
  ['Family', codes.family],
  ['Because', codes.because],
  ['ProofReason', codes.proof],
  ['DeadlineStatus', codes.deadlineStatus],
  ['DeadlineKind', codes.deadline],
  ['ViolationState', codes.violationState],
  ['FindingKind', findings.kind],
];

describe('the words of codes', () => {
  it.each(places)('are there for every value of %s', (schema, words) => {
    const missing = (contract.components.schemas[schema]?.enum ?? ['the enumeration is gone']).filter((code) => words[code] === undefined);
    expect(missing).toEqual([]);
  });
});
