import { EmptyState, EmptyStateBody, Switch } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { spoken } from '../../i18n/language';
import { Asked } from '../../ui/Asked';
import { useAddress } from '../../ui/useAddress';
import { useMay } from '../../session/session';
import { FindingCard } from './FindingCard';
import { Registers } from './Registers';
import { findings } from './queries';
import { useDraft } from './useDraft';

/** What is to be mended or accepted before the draft can be law; what was so before the draft and what is settled on demand. */
export function Screen() {
  const { t } = useTranslation();
  const { id, whole } = useDraft();
  const isInside = useMay('editor', 'approver', 'auditor', 'admin');
  const [address, put] = useAddress();
  const table = address.get('table');
  const showsSettled = address.get('settled') === 'true';
  const name = whole.tables.find((each) => each.id === table)?.label[spoken()];
  return (
    <Asked of={useQuery(findings(id))}>
      {({ items }) => {
        const here = items.filter((each) => table === null || each.table === table);
        const shown = here.filter(({ settled }) => showsSettled || !settled);
        return (
          <>
            <div className="rg-tools">
              <Switch
                id="settled"
                label={t('findings:showSettled', { count: here.filter(({ settled }) => settled).length })}
                isChecked={showsSettled}
                onChange={(_, on) => put({ settled: on ? 'true' : undefined })}
              />
              {name !== undefined && (
                <button type="button" className="rg-chip" onClick={() => put({ table: undefined })}>
                  {t('findings:onlyOf', { name })} ✕
                </button>
              )}
            </div>
            {shown.length === 0 && (
              <EmptyState titleText={t('findings:none')} headingLevel="h2" variant="sm">
                <EmptyStateBody>{t('findings:noneHelp')}</EmptyStateBody>
              </EmptyState>
            )}
            <ul className="rg-cards">
              {shown.map((finding) => (
                <li key={finding.id}>
                  <FindingCard finding={finding} />
                </li>
              ))}
            </ul>
            {isInside && <Registers />}
          </>
        );
      }}
    </Asked>
  );
}
