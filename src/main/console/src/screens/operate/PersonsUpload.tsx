import { Checkbox, FormGroup } from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sendFile } from '../../api/client';
import { Dialog } from '../../ui/Dialog';
import { useAsked } from '../../ui/useAsked';

/** Takes a csv of persons in, all of it or nothing; every fault is told by its line. */
export function PersonsUpload({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const [only, setOnly] = useState(false);
  const asked = useAsked(
    (chosen: File) => sendFile<unknown>(`/v1/persons${only ? '?only=true' : ''}`, chosen, 'text/csv', 'PUT'),
    async () => {
      await queries.invalidateQueries({ queryKey: ['persons'] });
      onClose();
    },
  );
  return (
    <Dialog
      title={t('persons:up')}
      does={t('excel:save')}
      isDanger={only}
      isPending={asked.isPending}
      isReady={file !== undefined}
      error={asked.error}
      onDo={() => file !== undefined && asked.ask(file)}
      onClose={onClose}
    >
      <p>{t('persons:upSays')}</p>
      <FormGroup label={t('persons:file')} fieldId="persons-file">
        <input id="persons-file" type="file" accept=".csv,text/csv" onChange={(event) => setFile(event.target.files?.[0])} />
      </FormGroup>
      <Checkbox id="persons-only" label={t('persons:only')} isChecked={only} onChange={(_, on) => setOnly(on)} />
    </Dialog>
  );
}
