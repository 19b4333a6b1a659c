import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { fetchFile } from '../../api/file';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useAsked } from '../../ui/useAsked';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The regulation as people read and print it. */
export function DocumentLinks({ path, file }: { path: string; file: string }) {
  const { t } = useTranslation();
  const docx = useAsked(() => fetchFile(path, word, `${file}.docx`));
  return (
    <>
      <Button component="a" href={path} target="_blank" rel="noreferrer" variant="secondary">
        {t('versions:read')}
      </Button>
      <Button variant="secondary" isLoading={docx.isPending} onClick={() => docx.ask(undefined)}>
        {t('versions:docx')}
      </Button>
      {docx.error !== null && <ErrorPanel error={docx.error} />}
    </>
  );
}
