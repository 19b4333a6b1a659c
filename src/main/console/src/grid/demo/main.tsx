import '@patternfly/react-core/dist/styles/base.css';
import './demo.css';
import { useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Grid, type GridEdit, type GridView } from '../index';
import { FINDINGS, table, word } from './data';

const asked = new URLSearchParams(location.search);
const count = Number(asked.get('rows') ?? '40');
const locale = asked.get('locale') === 'en' ? 'en' : 'ru';
const first = table(count, Number(asked.get('columns') ?? '20'));
document.documentElement.lang = locale;
document.documentElement.classList.toggle('pf-v6-theme-dark', asked.has('dark'));

declare global {
  interface Window {
    /** What the page's tests look at. */
    gridDemo: { edits: GridEdit[]; violations: string[]; answer: () => void };
  }
}

function Demo() {
  const [answered, setAnswered] = useState<{ view: GridView; answers: number | undefined }>({ view: first, answers: undefined });
  const onEdit = useCallback((edit: GridEdit) => {
    window.gridDemo.edits.push(edit);
  }, []);
  /** Answers the last edit as the server does: rows have ids, and sentences are made anew. */
  window.gridDemo.answer = () => {
    const edit = window.gridDemo.edits.at(-1);
    if (edit !== undefined) {
      const rows = edit.rows().map((row, place) => ({
        id: row.id ?? `N${place}`,
        clause: row.clause ?? `1.1.${1000 + place}`,
        origin: row.origin ?? ('DEFAULT' as const),
        seeds: row.seeds ?? [],
        label: { ru: 'Новая фраза', en: 'A new sentence' },
        cells: row.cells,
      }));
      setAnswered({ view: { ...first, revision: first.revision + edit.number, rows, sentences: {} }, answers: edit.number });
    }
  };
  return (
    <Grid
      table={answered.view}
      answers={answered.answers}
      findings={FINDINGS}
      locale={locale}
      readOnly={asked.has('readOnly')}
      onEdit={onEdit}
      valueWord={word}
    />
  );
}

window.gridDemo = { edits: [], violations: [], answer: () => undefined };
document.addEventListener('securitypolicyviolation', (event) => window.gridDemo.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(<Demo />);
}
