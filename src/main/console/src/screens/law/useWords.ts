import { useTranslation } from 'react-i18next';
import type { CellWords } from './cells';

/** The words of codes and cells in the language that is spoken. */
export function useWords(): CellWords {
  const { t } = useTranslation();
  return {
    word: (code) => t(`law:value.${code.replaceAll('.', '_')}`, { defaultValue: t(`codes:more.${code}`, { defaultValue: code }) }),
    any: t('tables:any'),
    empty: t('tables:empty'),
    yes: t('tables:yes'),
    no: t('tables:no'),
    not: (values) => t('tables:not', { values }),
    between: (low, high) => t('tables:between', { low, high }),
  };
}
