import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { withChanges } from './useAddress';

/** The way through a list in parts; the place stands in the address, and back goes back. */
export function Pages({ next }: { next: string | undefined }) {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const to = (cursor: string | undefined) => setAddress((before) => withChanges(before, { cursor }));
  return (
    <div className="rg-actions rg-tools">
      {address.has('cursor') && (
        <Button variant="link" onClick={() => to(undefined)}>
          {t('common:firstPage')}
        </Button>
      )}
      {next !== undefined && (
        <Button variant="secondary" onClick={() => to(next)}>
          {t('common:nextPage')}
        </Button>
      )}
    </div>
  );
}
