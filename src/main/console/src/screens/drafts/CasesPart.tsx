import { Label } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { spoken } from '../../i18n/language';
import { Asked } from '../../ui/Asked';
import { DataTable } from '../../ui/DataTable';
import { Section } from '../../ui/Section';
import { CaseDialog } from './CaseDialog';
import { CaseOutcome } from './CaseOutcome';
import { caseRun } from './queries';
import { useDraft } from './useDraft';

/** The examples that the draft has to answer as expected: which do, which do not and how, and which rows none of them reaches. */
export function Screen() {
  const { t } = useTranslation();
  const { id, mayEdit } = useDraft();
  return (
    <>
      <div className="rg-head-line rg-tools">
        <p className="rg-lead">{t('cases:lead')}</p>
        {mayEdit && <CaseDialog />}
      </div>
      <Asked of={useQuery(caseRun(id))}>
        {(run) => (
          <>
            {run.cases.length > 0 && (
              <p className="rg-line" role="status">
                <Label color="green">{t('cases:green', { count: run.green })}</Label>
                <Label color={run.red > 0 ? 'red' : 'grey'}>{t('cases:red', { count: run.red })}</Label>
              </p>
            )}
            <DataTable<Schemas['CaseResult']>
              label={t('drafts:part.cases')}
              rows={[...run.cases].sort((a, b) => b.state.localeCompare(a.state))}
              rowKey={({ caseId }) => String(caseId)}
              empty={{ title: t('cases:none'), body: t('cases:noneHelp') }}
              columns={[
                {
                  key: 'state',
                  title: t('drafts:state'),
                  cell: ({ state }) => (
                    <Label isCompact color={state === 'GREEN' ? 'green' : 'red'}>
                      {t(`cases:state.${state}`)}
                    </Label>
                  ),
                },
                { key: 'name', title: t('cases:name'), cell: (each) => <CaseOutcome of={each} mayEdit={mayEdit} /> },
              ]}
            />
            <Coverage of={run.coverage} />
          </>
        )}
      </Asked>
    </>
  );
}

function Coverage({ of }: { of: Schemas['TableCoverage'][] }) {
  const { t } = useTranslation();
  const { whole } = useDraft();
  const name = (table: string) => whole.tables.find(({ id }) => id === table)?.label[spoken()] ?? table;
  const covered = of.reduce((sum, each) => sum + each.covered.length, 0);
  const all = covered + of.reduce((sum, each) => sum + each.uncovered.length, 0);
  return (
    <Section title={t('cases:coverage', { covered, all })}>
      <details className="rg-details">
        <summary>{t('cases:uncovered')}</summary>
        <DataTable
          label={t('cases:uncovered')}
          rows={of.filter(({ uncovered }) => uncovered.length > 0)}
          rowKey={({ table }) => table}
          empty={{ title: t('cases:allCovered') }}
          columns={[
            { key: 'table', title: t('tables:name'), cell: ({ table }) => name(table) },
            { key: 'covered', title: t('cases:coveredRows'), cell: (each) => `${each.covered.length} / ${each.covered.length + each.uncovered.length}` },
            { key: 'rows', title: t('cases:uncoveredRows'), cell: ({ uncovered }) => uncovered.join(', ') },
          ]}
        />
      </details>
    </Section>
  );
}
