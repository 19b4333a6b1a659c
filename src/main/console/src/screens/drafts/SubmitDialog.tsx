import { FormGroup, TextArea, TextInput } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, told } from '../../api/client';
import { usualZone } from '../../i18n/format';
import { Dialog } from '../../ui/Dialog';
import { Note } from '../../ui/Note';
import { useAsked } from '../../ui/useAsked';
import { versions } from '../law/queries';
import { nameOfBranch, nextName } from './nextName';
import { useDraft } from './useDraft';

/** Submits a draft: what the version is called, from when it binds, what it is good for. */
export function SubmitDialog({ onClose, after }: { onClose: () => void; after: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const { id, head } = useDraft();
  const taken = (useQuery(versions).data ?? []).map((each) => each.version);
  const [typed, setVersion] = useState<string>();
  const [day, setDay] = useState('');
  const [benefit, setBenefit] = useState('');
  const version = typed ?? (head.branch === undefined ? nextName(head.baseVersion, taken) : nameOfBranch(head.baseVersion, head.branch, taken));
  const asked = useAsked(
    () =>
      told(
        api.POST('/v1/drafts/{draftId}/submit', {
          params: { path: { draftId: id } },
          body: { version: version.trim(), effectiveFrom: `${day}T00:00`, zone: usualZone, benefit: benefit.trim() },
        }),
      ),
    async () => {
      await after();
      onClose();
    },
  );
  return (
    <Dialog title={t('release:do.submit')} does={t('release:do.submit')} isPending={asked.isPending} error={asked.error} onDo={() => asked.ask(undefined)} onClose={onClose}>
      <p>{t('release:submitSays')}</p>
      <FormGroup label={t('release:version')} fieldId="version" isRequired>
        <TextInput id="version" value={version} onChange={(_, name) => setVersion(name)} isRequired />
      </FormGroup>
      <FormGroup label={t('release:from')} fieldId="effective" isRequired>
        <TextInput id="effective" type="date" value={day} onChange={(_, chosen) => setDay(chosen)} isRequired aria-describedby="effective-note" />
        <Note id="effective-note" text={t('release:fromNote')} />
      </FormGroup>
      <FormGroup label={t('release:benefit')} fieldId="benefit" isRequired>
        <TextArea id="benefit" value={benefit} onChange={(_, text) => setBenefit(text.replaceAll('\n', ' '))} rows={3} minLength={10} maxLength={300} isRequired aria-describedby="benefit-note" />
        <Note id="benefit-note" text={t('release:benefitNote')} />
      </FormGroup>
    </Dialog>
  );
}
