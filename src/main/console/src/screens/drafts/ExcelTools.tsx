import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchFile } from '../../api/file';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useAsked } from '../../ui/useAsked';
import { ExcelUpload } from './ExcelUpload';
import { useDraft } from './useDraft';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A table as a workbook, down and up. */
export function ExcelTools({ tableId, mayEdit }: { tableId: string; mayEdit: boolean }) {
  const { t } = useTranslation();
  const { id } = useDraft();
  const [isOpen, setOpen] = useState(false);
  const path = `/v1/drafts/${id}/tables/${tableId}`;
  const down = useAsked(() => fetchFile(path, xlsx, `${tableId}.xlsx`));
  return (
    <>
      <Button variant="secondary" isLoading={down.isPending} onClick={() => down.ask(undefined)}>
        {t('excel:down')}
      </Button>
      {mayEdit && (
        <Button variant="secondary" onClick={() => setOpen(true)}>
          {t('excel:up')}
        </Button>
      )}
      {down.error !== null && <ErrorPanel error={down.error} />}
      {isOpen && <ExcelUpload path={path} type={xlsx} onClose={() => setOpen(false)} />}
    </>
  );
}
