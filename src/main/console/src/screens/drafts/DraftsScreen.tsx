import { Switch } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../i18n/useFormat';
import { useMay } from '../../session/session';
import { Asked } from '../../ui/Asked';
import { DataTable } from '../../ui/DataTable';
import { PageHead } from '../../ui/PageHead';
import { useAddress } from '../../ui/useAddress';
import { DraftStage } from './DraftStage';
import { NewDraft } from './NewDraft';
import { drafts } from './queries';

/** What is being prepared: open drafts first, the others on demand. */
export function Screen() {
  const { t } = useTranslation();
  const format = useFormat();
  const [address, put] = useAddress();
  const showsAll = address.get('all') === 'true';
  const may = useMay('editor', 'employee');
  return (
    <>
      <PageHead title={t('drafts:title')} lead={t('drafts:lead')} actions={may && <NewDraft />} />
      <Switch id="all" label={t('drafts:all')} isChecked={showsAll} onChange={(_, on) => put({ all: on ? 'true' : undefined })} />
      <Asked of={useQuery(drafts)}>
        {(items) => (
          <DataTable
            label={t('drafts:title')}
            rows={[...items].filter(({ state }) => showsAll || state === 'OPEN' || state === 'IN_REVIEW').sort((a, b) => b.id - a.id)}
            rowKey={({ id }) => String(id)}
            empty={{ title: t('drafts:none'), body: t(may ? 'drafts:noneHelp' : 'drafts:noneRead') }}
            columns={[
              { key: 'name', title: t('drafts:name'), cell: ({ id, name }) => <Link to={`/drafts/${id}`}>{name}</Link> },
              { key: 'state', title: t('drafts:state'), cell: (each) => <DraftStage of={each} /> },
              { key: 'base', title: t('drafts:base'), cell: ({ baseVersion, branch }) => (branch === undefined ? baseVersion : `${baseVersion}, ${t('drafts:ofBranch', { branch })}`) },
              { key: 'edited', title: t('drafts:edited'), isNumber: true, cell: ({ editedTables }) => editedTables.length },
              { key: 'by', title: t('drafts:begun'), cell: ({ createdBy, createdAt }) => `${createdBy}, ${format.date(createdAt)}` },
            ]}
          />
        )}
      </Asked>
    </>
  );
}
