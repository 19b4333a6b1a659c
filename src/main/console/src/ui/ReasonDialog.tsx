import { FormGroup, TextArea } from '@patternfly/react-core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './Dialog';
import { Note } from './Note';
import { useAsked } from './useAsked';

interface Props {
  title: string;
  does: string;
  isDanger?: boolean;
  /** What follows from it. */
  says?: ReactNode;
  work: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

/** Does what needs a reason that stays on record: a line of at most 300 characters. */
export function ReasonDialog({ title, does, isDanger = false, says, work, onClose }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const asked = useAsked(work, onClose);
  return (
    <Dialog
      title={title}
      does={does}
      isDanger={isDanger}
      isPending={asked.isPending}
      error={asked.error}
      onDo={() => asked.ask(reason.trim())}
      onClose={onClose}
    >
      {says !== undefined && <p>{says}</p>}
      <FormGroup label={t('common:reason')} fieldId="reason" isRequired>
        <TextArea id="reason" value={reason} onChange={(_, typed) => setReason(typed.replaceAll('\n', ' '))} rows={3} maxLength={300} isRequired aria-describedby="reason-note" />
        <Note id="reason-note" text={t('common:reasonNote')} />
      </FormGroup>
    </Dialog>
  );
}
