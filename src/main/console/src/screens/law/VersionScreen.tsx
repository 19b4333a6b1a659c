import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Schemas } from '../../api/client';
import { useFormat } from '../../i18n/useFormat';
import { Asked } from '../../ui/Asked';
import { Facts } from '../../ui/Facts';
import { PageHead } from '../../ui/PageHead';
import { Section } from '../../ui/Section';
import { Approver } from './Approver';
import { DocumentLinks } from './DocumentLinks';
import { tables, version } from './queries';
import { ReadAndSigned } from './ReadAndSigned';
import { RuleModes } from './RuleModes';
import { StandingLabel } from './StandingLabel';
import { standing } from './standing';
import { TableList } from './TableList';

/** One version: when it binds, who approved it, its tables, its rules, and the document that people print. */
export function Screen() {
  const { version: name = '' } = useParams();
  const ofTables = useQuery(tables(name));
  return <Asked of={useQuery(version(name))}>{(read) => <Version of={read} list={<Asked of={ofTables}>{(items) => <TableList version={name} items={items} />}</Asked>} />}</Asked>;
}

function Version({ of, list }: { of: Schemas['Whole']; list: React.ReactNode }) {
  const { t } = useTranslation();
  const format = useFormat();
  const path = `/v1/regulations/${encodeURIComponent(of.version)}/document`;
  return (
    <>
      <PageHead
        title={t('versions:one', { version: of.version })}
        trail={[{ to: '/versions', name: t('versions:title') }]}
        actions={<DocumentLinks path={path} file={of.version} />}
      />
      <Facts
        of={[
          [t('versions:state'), <StandingLabel key="standing" standing={standing(of, new Date())} />],
          [t('versions:branch'), of.branch],
          [t('versions:from'), format.dateTime(of.effectiveFrom)],
          [t('versions:to'), of.effectiveTo === undefined ? t('versions:untilNext') : format.dateTime(of.effectiveTo)],
          [t('versions:approved'), <Approver key="approver" of={of} />],
          [t('versions:madeFrom'), of.draft === undefined ? undefined : <Link to={`/drafts/${of.draft}`}>{t('drafts:number', { id: of.draft })}</Link>],
          [t('versions:hash'), <code key="hash">{of.contentHash.slice(0, 23)}…</code>],
        ]}
      />
      <ReadAndSigned version={of.version} />
      <Section title={t('tables:title')}>{list}</Section>
      <Section title={t('rules:title')}>
        <RuleModes modes={of.ruleModes} />
      </Section>
    </>
  );
}
