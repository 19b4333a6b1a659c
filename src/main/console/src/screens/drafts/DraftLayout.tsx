import { Badge, Nav, NavItem, NavList } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation, useParams } from 'react-router';
import { useFormat } from '../../i18n/useFormat';
import { useMay } from '../../session/session';
import { Asked } from '../../ui/Asked';
import { PageHead } from '../../ui/PageHead';
import { DocumentLinks } from '../law/DocumentLinks';
import { Discard } from './Discard';
import { DraftStage } from './DraftStage';
import { draft, findings } from './queries';
import type { OfDraft } from './useDraft';

/** What every part of a draft has above it: what it is, how far it is, and the way to the other parts. */
export function Screen() {
  const { t } = useTranslation();
  const format = useFormat();
  const id = Number(useParams()['draftId']);
  const isInside = useMay('editor', 'approver', 'auditor', 'admin');
  return (
    <Asked of={useQuery(draft(id))}>
      {(whole) => (
        <>
          <PageHead
            title={whole.draft.name}
            trail={[{ to: '/drafts', name: t('drafts:title') }]}
            lead={
              <span className="rg-line">
                <DraftStage of={whole.draft} />
                <span>{t('drafts:from', { version: whole.draft.baseVersion })}</span>
                {whole.draft.branch !== undefined && <span>{t('drafts:ofBranch', { branch: whole.draft.branch })}</span>}
                <span>{t('drafts:begunBy', { who: whole.draft.createdBy, when: format.date(whole.draft.createdAt) })}</span>
              </span>
            }
            actions={
              <>
                {isInside && <DocumentLinks path={`/v1/drafts/${id}/document`} file={`draft-${id}`} />}
                <Discard of={whole.draft} />
              </>
            }
          />
          <Parts id={id} isInside={isInside} />
          <Outlet context={{ id, whole } satisfies OfDraft} />
        </>
      )}
    </Asked>
  );
}

function Parts({ id, isInside }: { id: number; isInside: boolean }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const unsettled = useQuery(findings(id)).data?.unsettled;
  const root = `/drafts/${id}`;
  const part = pathname.slice(root.length + 1).split('/')[0] ?? '';
  useEffect(() => {
    document.querySelector('.rg-parts .pf-m-current')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [part]);
  const counts: Partial<Record<string, ReactNode>> = {
    findings: unsettled !== undefined && unsettled > 0 && <Badge screenReaderText={t('drafts:unsettled')}>{unsettled}</Badge>,
  };
  const parts = ['tables', 'findings', 'diff', 'rules', 'cases', ...(isInside ? ['backtests', 'release'] : []), 'edits'];
  return (
    <Nav variant="horizontal-subnav" aria-label={t('drafts:parts')} className="rg-parts">
      <NavList backScrollAriaLabel={t('common:scrollBack')} forwardScrollAriaLabel={t('common:scrollOn')}>
        {parts.map((name) => (
          <NavItem key={name} isActive={part === name || (part === '' && name === 'tables')}>
            <Link to={name === 'tables' ? root : `${root}/${name}`}>
              {t(`drafts:part.${name}`)} {counts[name]}
            </Link>
          </NavItem>
        ))}
      </NavList>
    </Nav>
  );
}
