import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** What the browser's tab and its history say. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation();
  const product = t('common:product');
  useEffect(() => {
    document.title = title === '' ? product : `${title} · ${product}`;
  }, [title, product]);
}
