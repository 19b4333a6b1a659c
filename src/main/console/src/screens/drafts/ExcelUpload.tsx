import { FormGroup } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schemas, sendFile } from '../../api/client';
import { Dialog } from '../../ui/Dialog';
import { useAsked } from '../../ui/useAsked';
import { Changes } from './Changes';
import { useDraft } from './useDraft';
import { Notice } from '../../ui/Notice';

type Tried = Schemas['TriedView'];

/** Brings a workbook back: first what it would change, then it is saved. */
export function ExcelUpload({ path, type, onClose }: { path: string; type: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { refresh } = useDraft();
  const [file, setFile] = useState<File>();
  const tried = useAsked((chosen: File) => sendFile<Tried>(`${path}/upload?preview=true`, chosen, type));
  const saved = useAsked(
    (chosen: File) => sendFile<Schemas['SavedView']>(`${path}/upload`, chosen, type),
    async () => {
      await refresh();
      onClose();
    },
  );
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    saved.reset();
    tried.reset();
    if (chosen !== undefined) {
      tried.ask(chosen);
    }
  };
  const conflicts = tried.data?.conflicts ?? [];
  const isReady = file !== undefined && tried.data !== undefined && conflicts.length === 0 && tried.data.changes.length > 0;
  return (
    <Dialog
      title={t('excel:up')}
      does={t('excel:save')}
      isPending={saved.isPending || tried.isPending}
      isReady={isReady}
      error={saved.error ?? tried.error}
      onDo={() => file !== undefined && isReady && saved.ask(file)}
      onClose={onClose}
    >
      <p>{t('excel:says')}</p>
      <FormGroup label={t('excel:file')} fieldId="workbook">
        <input id="workbook" type="file" accept=".xlsx" onChange={(event) => choose(event.target.files?.[0])} />
      </FormGroup>
      {tried.data !== undefined && (
        <div role="status">
          <p>
            <strong>{t('excel:changes', { count: tried.data.changes.length })}</strong>
          </p>
          <Changes of={tried.data.changes} />
          {tried.data.joined.length > 0 && <p className="rg-muted">{t('excel:joined', { count: tried.data.joined.length })}</p>}
          {conflicts.length > 0 && (
            <Notice variant="warning" title={t('excel:conflicts', { count: conflicts.length })}>
              <ul>
                {conflicts.map(({ row, field, theirs, yours }) => (
                  <li key={`${row ?? ''} ${field ?? ''}`}>{t('excel:conflict', { row, field, theirs, yours })}</li>
                ))}
              </ul>
            </Notice>
          )}
        </div>
      )}
    </Dialog>
  );
}
