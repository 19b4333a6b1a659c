import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../../api/client';
import { useFormat } from '../../i18n/useFormat';
import { Asked } from '../../ui/Asked';
import { DataTable } from '../../ui/DataTable';
import { PageHead } from '../../ui/PageHead';
import { Approver } from './Approver';
import { versions } from './queries';
import { StandingLabel } from './StandingLabel';
import { standing } from './standing';

/** All versions of the regulation, the newest first: which one binds today, which will, which did. */
export function Screen() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('versions:title')} lead={t('versions:lead')} />
      <Asked of={useQuery(versions)}>{(items) => <Versions items={items} />}</Asked>
    </>
  );
}

function Versions({ items }: { items: Schemas['VersionView'][] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = new Date();
  const newestFirst = [...items].sort((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom));
  return (
    <DataTable
      label={t('versions:title')}
      rows={newestFirst}
      rowKey={({ version }) => version}
      empty={{ title: t('versions:none') }}
      columns={[
        {
          key: 'version',
          title: t('versions:version'),
          cell: ({ version }) => <Link to={`/versions/${encodeURIComponent(version)}`}>{version}</Link>,
        },
        { key: 'standing', title: t('versions:state'), cell: (each) => <StandingLabel standing={standing(each, now)} /> },
        { key: 'from', title: t('versions:from'), cell: ({ effectiveFrom }) => format.dateTime(effectiveFrom) },
        {
          key: 'to',
          title: t('versions:to'),
          cell: ({ effectiveTo }) => (effectiveTo === undefined ? t('versions:untilNext') : format.dateTime(effectiveTo)),
        },
        { key: 'approved', title: t('versions:approved'), cell: (each) => <Approver of={each} /> },
      ]}
    />
  );
}
