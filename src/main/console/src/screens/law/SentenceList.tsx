import { useTranslation } from 'react-i18next';
import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'react-router';
import { spoken } from '../../i18n/language';
import type { ShownRow } from './shape';

/** Each row as a sentence under its clause. */
export function SentenceList({ rows, after }: { rows: readonly ShownRow[]; after?: (row: ShownRow) => ReactNode }) {
  const { t } = useTranslation();
  const language = spoken();
  const sought = decodeURIComponent(useLocation().hash.slice(1));
  useEffect(() => {
    if (sought !== '') {
      document.getElementById(sought)?.scrollIntoView({ block: 'center' });
    }
  }, [sought]);
  return (
    <ol className="rg-sentences" aria-label={t('tables:sentences')}>
      {rows.map((row) => (
        <li key={row.id} id={row.id} className={row.id === sought ? 'rg-marked' : undefined}>
          <div className="rg-clause">
            <strong>{row.clause}</strong> <span className="rg-muted">{row.id}</span>
          </div>
          <div>
            <p>{row.label[language]}</p>
            {row.sentence !== undefined && row.sentence[language] !== row.label[language] && (
              <p className="rg-muted">{row.sentence[language]}</p>
            )}
            {row.comment !== undefined && row.comment !== '' && <p className="rg-muted">{t('tables:comment', { text: row.comment })}</p>}
            {row.overridable === true && <p className="rg-muted">{t('tables:overridableRow')}</p>}
            {after?.(row)}
          </div>
        </li>
      ))}
    </ol>
  );
}
