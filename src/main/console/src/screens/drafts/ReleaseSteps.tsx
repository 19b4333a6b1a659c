import { Button } from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas, told } from '../../api/client';
import { useAccess, useMay } from '../../session/session';
import { ReasonDialog } from '../../ui/ReasonDialog';
import { ApproveDialog } from './ApproveDialog';
import { SubmitDialog } from './SubmitDialog';
import { useDraft } from './useDraft';

type Step = 'submit' | 'approve' | 'reject' | 'withdraw';

/** What whoever looks at it may do next. */
export function ReleaseSteps({ release }: { release: Schemas['ReleaseView'] }) {
  const { t } = useTranslation();
  const { id, refresh } = useDraft();
  const { session } = useAccess();
  const queries = useQueryClient();
  const [step, setStep] = useState<Step>();
  const isEditor = useMay('editor');
  const isApprover = useMay('approver');
  const { state, submission } = release;
  const close = () => setStep(undefined);
  const params = { path: { draftId: id } };
  const after = async () => {
    await Promise.all([refresh(), queries.invalidateQueries({ queryKey: ['versions'] })]);
  };
  const wrote = session !== null && release.authors.includes(session.account);
  const may: Step[] = [];
  if (state === 'DRAFT' && isEditor) {
    may.push('submit');
  }
  if (state === 'IN_REVIEW' && isApprover) {
    may.push('approve', 'reject');
  }
  if ((state === 'IN_REVIEW' && isEditor) || (state === 'APPROVED' && isApprover)) {
    may.push('withdraw');
  }
  return (
    <>
      <div className="rg-actions rg-tools">
        {may.map((each) => (
          <Button key={each} variant={each === 'submit' || each === 'approve' ? 'primary' : 'secondary'} onClick={() => setStep(each)}>
            {t(each === 'withdraw' && state === 'APPROVED' ? 'release:do.takeBack' : `release:do.${each}`)}
          </Button>
        ))}
      </div>
      {may.length === 0 && state === 'IN_REVIEW' && <p className="rg-muted">{t('release:waits')}</p>}
      {step === 'submit' && <SubmitDialog onClose={close} after={after} />}
      {step === 'approve' && submission !== undefined && (
        <ApproveDialog submission={submission} wrote={wrote} pilotUntil={release.pilotUntil} onClose={close} after={after} />
      )}
      {step === 'reject' && (
        <ReasonDialog
          title={t('release:do.reject')}
          does={t('release:do.reject')}
          says={t('release:rejectSays')}
          work={(reason) => told(api.POST('/v1/drafts/{draftId}/reject', { params, body: { reason } })).then(after)}
          onClose={close}
        />
      )}
      {step === 'withdraw' && (
        <ReasonDialog
          title={t(state === 'APPROVED' ? 'release:do.takeBack' : 'release:do.withdraw')}
          does={t(state === 'APPROVED' ? 'release:do.takeBack' : 'release:do.withdraw')}
          isDanger={state === 'APPROVED'}
          says={t(state === 'APPROVED' ? 'release:takeBackSays' : 'release:withdrawSays')}
          work={(reason) => told(api.POST('/v1/drafts/{draftId}/withdraw', { params, body: { reason } })).then(after)}
          onClose={close}
        />
      )}
    </>
  );
}
