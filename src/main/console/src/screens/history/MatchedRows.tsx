import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { Asked } from '../../ui/Asked';
import { DataTable } from '../../ui/DataTable';
import { Section } from '../../ui/Section';
import { sayCell } from '../law/cells';
import { useWords } from '../law/useWords';
import { whyNot } from './queries';
import { RowLinks } from './RowLinks';

/** Which rows answered and what they were asked; of each table, why its other rows did not. */
export function MatchedRows({ of, decisionId }: { of: Schemas['Decision']; decisionId: string }) {
  const { t } = useTranslation();
  const said = useInputs();
  const tables = [...new Set(of.matchedRows.map(({ row }) => row.split('/')[0] ?? ''))];
  return (
    <Section title={t('decision:rows')}>
      <details className="rg-details">
        <summary>{t('decision:showRows', { count: of.matchedRows.length })}</summary>
        <DataTable
          label={t('decision:rows')}
          rows={of.matchedRows}
          rowKey={({ row, version, inputs }) => `${row} ${version} ${JSON.stringify(inputs)}`}
          empty={{ title: t('decision:noRows') }}
          columns={[
            { key: 'row', title: t('history:row'), cell: ({ row, version }) => <RowLinks rows={[row]} version={version} /> },
            { key: 'version', title: t('versions:version'), cell: ({ version }) => version },
            { key: 'asked', title: t('decision:asked'), cell: ({ inputs }) => said(inputs) },
          ]}
        />
      </details>
      {tables.map((table) => (
        <WhyNot key={table} table={table} decisionId={decisionId} />
      ))}
    </Section>
  );
}

function useInputs() {
  const words = useWords();
  return (inputs: Record<string, unknown>) =>
    Object.entries(inputs)
      .map(([name, value]) => `${name}: ${sayCell(value === null ? 'null' : String(value), words)}`)
      .join('; ') || '—';
}

function WhyNot({ table, decisionId }: { table: string; decisionId: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="rg-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('decision:whyNot', { table })}</summary>
      {isOpen && <Lookups table={table} decisionId={decisionId} />}
    </details>
  );
}

function Lookups({ table, decisionId }: { table: string; decisionId: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const said = useInputs();
  return (
    <Asked of={useQuery(whyNot(decisionId, table))}>
      {({ lookups }) => (
        <>
          {lookups.length === 0 && <p className="rg-muted">{t('decision:notAsked')}</p>}
          {lookups.map(({ version, inputs, rows }) => (
            <div key={`${version} ${JSON.stringify(inputs)}`}>
              <p className="rg-muted">
                {version}: {said(inputs)}
              </p>
              <DataTable
                label={t('decision:whyNot', { table })}
                rows={rows}
                rowKey={({ row }) => row}
                isMarked={({ taken }) => taken}
                empty={{ title: '' }}
                columns={[
                  { key: 'clause', title: t('tables:clause'), cell: ({ clause }) => clause },
                  { key: 'row', title: t('history:row'), cell: ({ row }) => <RowLinks rows={[row]} version={version} /> },
                  {
                    key: 'why',
                    title: t('decision:outcome'),
                    cell: ({ taken, matched, column, cell, saw }) =>
                      taken
                        ? t('decision:taken')
                        : matched
                          ? t('decision:tooLate')
                          : t('decision:failed', { column, cell: sayCell(cell ?? '', words), saw: saw === undefined ? t('decision:unknownValue') : sayCell(String(saw), words) }),
                  },
                ]}
              />
            </div>
          ))}
        </>
      )}
    </Asked>
  );
}
