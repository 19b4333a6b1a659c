import { Button } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import type { components } from '../../api/schema';
import type { GridColumn, Locale } from '../language/column';
import { inWords } from '../language/inWords';
import { contentFault, type GridRow, type GridView, isRefused } from '../model/rows';
import { type FindingView, type RowMarks, WHOLE_ROW } from './marks';
import { Glyph } from './RowLine';
import type { GridTexts } from './texts';

export interface DetailsProps {
  readonly row: GridRow | undefined;
  readonly column: GridColumn | undefined;
  readonly columns: readonly GridColumn[];
  readonly table: GridView;
  readonly locale: Locale;
  readonly texts: GridTexts;
  readonly marks: RowMarks | undefined;
  readonly onFix: ((proposal: components['schemas']['Proposal']) => void) | undefined;
}

/** What is to be said of the active cell and its row: in words, what is doubtful, who changed it. */
export function Details({ row, column, columns, table, locale, texts, marks, onFix }: DetailsProps): ReactNode {
  if (row === undefined || column === undefined) {
    return <div className="rgg-details" />;
  }
  const content = row.cells[column.name] ?? '';
  const fault = contentFault(column, locale, content);
  const author = row.from === undefined ? undefined : table.edited[row.from.id]?.[column.name];
  const changed = row.from === undefined || row.cells !== row.from.cells;
  const sentence = row.from === undefined ? undefined : row.from.label[locale];
  const findings = [...(marks?.get(column.name)?.findings ?? []), ...(marks?.get(WHOLE_ROW)?.findings ?? [])];
  return (
    <div className="rgg-details">
      <p>
        <strong>{column.label[locale]}</strong>{' '}
        <span>{isRefused(content) ? content.slice(1) : inWords(column, locale, content) || '—'}</span>
        {author === undefined ? null : (
          <span className="rgg-quiet">
            {' · '}
            {texts.changed(author.by, new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(author.at)))}
          </span>
        )}
      </p>
      {sentence === undefined ? null : <p className="rgg-sentence">{sentence}</p>}
      {changed ? <p className="rgg-quiet">{texts.sentenceLater}</p> : null}
      {fault === undefined ? null : (
        <p className="rgg-finding rgg-STOPS">
          <Glyph mark={{ weight: 'STOPS' }} /> {texts.cannotRead}: {texts.fault(fault, column.type)}
        </p>
      )}
      {findings.map((finding) => (
        <Finding key={finding.id} finding={finding} columns={columns} locale={locale} texts={texts} onFix={onFix} />
      ))}
    </div>
  );
}

function Finding({ finding, columns, locale, texts, onFix }: {
  readonly finding: FindingView;
  readonly columns: readonly GridColumn[];
  readonly locale: Locale;
  readonly texts: GridTexts;
  readonly onFix: DetailsProps['onFix'];
}): ReactNode {
  const { proposal } = finding;
  const facts = columns
    .filter((column) => finding.example[column.name] !== undefined)
    .map((column) => `${column.label[locale]}: ${inWords(column, locale, finding.example[column.name] ?? '')}`);
  return (
    <div className={`rgg-finding rgg-${finding.weight}`}>
      <Glyph mark={finding} /> <span>{finding.weight === 'STOPS' ? texts.stops : texts.asks}: {finding.text[locale]}</span>
      {facts.length === 0 ? null : <span className="rgg-quiet"> {texts.example}: {facts.join('; ')}.</span>}
      {proposal === undefined || onFix === undefined ? null : (
        <Button variant="link" size="sm" onClick={() => onFix(proposal)}>{texts.fix}</Button>
      )}
    </div>
  );
}
