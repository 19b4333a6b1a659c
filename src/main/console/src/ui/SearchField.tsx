import { SearchInput } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useAddress } from './useAddress';

/** Words to look for, kept in the address. */
export function SearchField({ label, name = 'q' }: { label: string; name?: string }) {
  const { t } = useTranslation();
  const [address, put] = useAddress();
  const value = address.get(name) ?? '';
  return (
    <SearchInput
      className="rg-search"
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(_, typed) => put({ [name]: typed, cursor: undefined })}
      onClear={() => put({ [name]: '' })}
      resetButtonLabel={t('common:clear')}
    />
  );
}
