import { Label } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { capital } from '../../i18n/format';
import { spoken } from '../../i18n/language';
import { useFormat } from '../../i18n/useFormat';
import { Asked } from '../../ui/Asked';
import { DataTable } from '../../ui/DataTable';
import { type Filter, filtered, Filters } from '../../ui/Filters';
import { PageHead } from '../../ui/PageHead';
import { Pages } from '../../ui/Pages';
import { useAddress } from '../../ui/useAddress';
import { useWords } from '../law/useWords';
import { severities, severityColors, stateColors, states, violationCodes } from './codes';
import { Person } from './Person';
import { violations } from './queries';

/** Violations by everything that the service finds them by, the newest first. */
export function Screen() {
  const { t } = useTranslation();
  const format = useFormat();
  const { word } = useWords();
  const [address] = useAddress();
  const filters: Filter[] = [
    { name: 'person', label: t('history:person') },
    { name: 'code', label: t('history:code'), options: violationCodes.map((code) => [code, word(code)] as const).sort((a, b) => a[1].localeCompare(b[1])) },
    { name: 'severity', label: t('history:severity'), options: severities.map((each) => [each, word(each)] as const) },
    { name: 'state', label: t('history:state'), options: states.map((each) => [each, t(`codes:violationState.${each}`)] as const) },
    { name: 'deal', label: t('codes:deal') },
    { name: 'version', label: t('versions:version'), isRare: true },
    { name: 'row', label: t('history:row'), isRare: true },
    { name: 'branch', label: t('history:branch'), isRare: true },
    { name: 'from', label: t('history:from'), type: 'date', isRare: true },
    { name: 'to', label: t('history:to'), type: 'date', isRare: true },
  ];
  const asked = useQuery(
    violations(
      filtered(
        address,
        filters.map(({ name }) => name),
      ),
    ),
  );
  return (
    <>
      <PageHead title={t('history:violations')} lead={t('history:violationsLead')} />
      <Filters of={filters} label={t('history:search')} />
      <Asked of={asked}>
        {({ items, next }) => (
          <>
            <DataTable
              label={t('history:violations')}
              rows={items}
              rowKey={({ key }) => key}
              empty={{ title: t('history:noViolations'), body: t('history:noneHelp') }}
              columns={[
                { key: 'at', title: t('history:at'), cell: ({ violatedAt }) => format.dateTime(violatedAt) },
                {
                  key: 'what',
                  title: t('history:what'),
                  cell: ({ key, code, text }) => (
                    <>
                      <Link to={`/violations/${encodeURIComponent(key)}`}>{capital(word(code))}</Link>
                      <div className="rg-muted">{text[spoken()]}</div>
                    </>
                  ),
                },
                {
                  key: 'severity',
                  title: t('history:severity'),
                  cell: ({ severity }) => (
                    <Label isCompact color={severityColors[severity]}>
                      {word(severity)}
                    </Label>
                  ),
                },
                { key: 'who', title: t('history:person'), cell: ({ responsible }) => <Person of={responsible} /> },
                { key: 'deal', title: t('codes:deal'), cell: ({ dealId }) => <Link to={`/decisions?dealId=${encodeURIComponent(dealId)}`}>{dealId}</Link> },
                {
                  key: 'state',
                  title: t('history:state'),
                  cell: ({ state }) => (
                    <Label isCompact variant="outline" color={stateColors[state]}>
                      {t(`codes:violationState.${state}`)}
                    </Label>
                  ),
                },
              ]}
            />
            <Pages next={next} />
          </>
        )}
      </Asked>
    </>
  );
}
