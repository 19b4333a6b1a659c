import { Checkbox, FormGroup, TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas, told } from '../../api/client';
import { useFormat } from '../../i18n/useFormat';
import { Dialog } from '../../ui/Dialog';
import { useAsked } from '../../ui/useAsked';
import { useDraft } from './useDraft';
import { Notice } from '../../ui/Notice';

interface Props {
  submission: Schemas['SubmissionView'];
  /** Whether who approves wrote a part of it. */
  wrote: boolean;
  pilotUntil: string | undefined;
  onClose: () => void;
  after: () => Promise<unknown>;
}

/** Approves exactly what was read: the digest goes along. */
export function ApproveDialog({ submission, wrote, pilotUntil, onClose, after }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id } = useDraft();
  const [reason, setReason] = useState('');
  const [alone, setAlone] = useState(false);
  const isPilot = pilotUntil !== undefined && new Date(pilotUntil) > new Date();
  const asked = useAsked(
    () =>
      told(
        api.POST('/v1/drafts/{draftId}/approve', {
          params: { path: { draftId: id } },
          body: {
            contentHash: submission.contentHash,
            ...(alone && { alone: true }),
            ...(reason.trim() !== '' && { reason: reason.trim() }),
          },
        }),
      ),
    async () => {
      await after();
      onClose();
    },
  );
  return (
    <Dialog title={t('release:do.approve')} does={t('release:do.approve')} isPending={asked.isPending} error={asked.error} onDo={() => asked.ask(undefined)} onClose={onClose}>
      <p>{t('release:approveSays', { version: submission.version, from: format.dateTime(submission.effectiveFrom, submission.zone) })}</p>
      {wrote && <Notice variant="warning" title={t(isPilot ? 'release:wrotePilot' : 'release:wrote')} />}
      {isPilot && <Checkbox id="alone" label={t('release:aloneDo')} isChecked={alone} onChange={(_, on) => setAlone(on)} />}
      <FormGroup label={t('release:why')} fieldId="why">
        <TextInput id="why" value={reason} onChange={(_, typed) => setReason(typed)} maxLength={300} />
      </FormGroup>
    </Dialog>
  );
}
