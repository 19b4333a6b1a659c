import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { spoken } from '../../i18n/language';
import { sayCell } from '../law/cells';
import { useWords } from '../law/useWords';
import { draftTable } from './queries';
import { useDraft } from './useDraft';

/** Facts that prove a finding, under the names of the table's columns. */
export function FindingExample({ finding: { table, example } }: { finding: Schemas['FindingView'] }) {
  const { t } = useTranslation();
  const words = useWords();
  const { id } = useDraft();
  const facts = Object.entries(example);
  const known = useQuery({ ...draftTable(id, table ?? ''), enabled: table !== undefined && facts.length > 0 });
  if (facts.length === 0) {
    return null;
  }
  const columns = [...(known.data?.table.inputs ?? []), ...(known.data?.table.outputs ?? [])];
  const name = (column: string) => columns.find((each) => each.name === column)?.label[spoken()] ?? column;
  return (
    <p className="rg-muted">
      {t('findings:example', { facts: facts.map(([column, value]) => `${name(column)}: ${sayCell(value, words)}`).join('; ') })}
    </p>
  );
}
