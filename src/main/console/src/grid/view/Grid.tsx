import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useCallback, useId, useMemo, useState } from 'react';
import { columnOf, type Locale } from '../language/column';
import { found } from '../model/filter';
import { type KeyAction, walkingKey } from '../model/keys';
import { emptyContent, type GridView, isRefused, shownContent } from '../model/rows';
import { areaOf, at, placesOf, step } from '../model/selection';
import { CellEditor } from './CellEditor';
import { Details } from './Details';
import { Head } from './Head';
import { type FindingView, marksOf, marksOfRow } from './marks';
import { HEAD_HEIGHT, ROW_HEAD_WIDTH, ROW_HEIGHT, widthOf } from './measures';
import { cellId, RowLine } from './RowLine';
import { type GridTexts, textsOf } from './texts';
import { Toolbar, type ToolbarAction } from './Toolbar';
import { useActions } from './useActions';
import { usePointer } from './usePointer';
import { type GridEdit, useSheet } from './useSheet';
import { useView } from './useView';
import './grid.css';

export interface GridProps {
  /** The table as `GET /v1/drafts/{draftId}/tables/{tableId}` gives it. Another object is taken in without losing what was edited. */
  readonly table: GridView;
  /** The number of the edit that `table` is the answer to; absent where it was read and not saved. */
  readonly answers?: number | undefined;
  /** The findings of the table; those that are settled are not marked. */
  readonly findings?: readonly FindingView[];
  readonly locale: Locale;
  /** Whether the table is only looked at. */
  readonly readOnly?: boolean;
  /** Called with every edit, also those that are taken back. */
  readonly onEdit?: (edit: GridEdit) => void;
  /** The word of a value in a column of texts, such as «обсуждение сделки» for DEAL_DISCUSSION; absent: the value itself. */
  readonly valueWord?: (code: string, locale: Locale) => string;
  /** Sentences to be said instead of the grid's own. */
  readonly texts?: Partial<GridTexts>;
  /** Height of the rows that are seen together with their head, in CSS; 60vh where it is not given. */
  readonly height?: string;
}

const NO_FINDINGS: readonly FindingView[] = [];

/** A table as people edit it: with the keyboard, with Excel's clipboard, with what is doubtful on each cell. */
export function Grid(props: GridProps): ReactNode {
  const { table, locale, readOnly = false, findings = NO_FINDINGS, valueWord } = props;
  const id = useId();
  const texts = useMemo(() => textsOf(locale, props.texts), [locale, props.texts]);
  const columns = useMemo(
    () => [...table.inputs.map((view) => columnOf(view, 'input', valueWord)), ...table.outputs.map((view) => columnOf(view, 'output', valueWord))],
    [table.inputs, table.outputs, valueWord],
  );
  const widths = useMemo(() => columns.map(widthOf), [columns]);
  const marks = useMemo(() => marksOf(findings), [findings]);
  const state = useSheet(table, props.answers, props.onEdit);
  const { rows } = state.sheet;
  const [search, setSearch] = useState('');
  const [onlyMarked, setOnlyMarked] = useState(false);
  const [editing, setEditing] = useState<{ readonly text: string; readonly over: boolean } | undefined>();

  const shown = useMemo(() => {
    const marked = onlyMarked
      ? rows.filter((row) => marksOfRow(marks, row) !== undefined || Object.values(row.cells).some(isRefused))
      : rows;
    return search.trim() === '' ? marked : found(marked, columns, locale, search);
  }, [columns, locale, marks, onlyMarked, rows, search]);
  const places = useMemo(() => placesOf(shown), [shown]);
  const selection = useMemo(() => {
    const { anchor, active } = state.sheet.selection;
    const key = places.has(active.row) ? active.row : (shown[0]?.key ?? '');
    return key === active.row && places.has(anchor.row) ? state.sheet.selection : at(key, active.column);
  }, [places, shown, state.sheet.selection]);
  const area = areaOf(selection, places);
  const place = places.get(selection.active.row) ?? 0;
  const activeRow = shown[place];
  const activeColumn = columns[selection.active.column];
  const actions = useActions(state, { rows, shown, places, columns, selection, locale }, texts);
  const view = useView(id, selection.active, place, shown.length, widths, editing !== undefined);

  const edit = useCallback((text: string | undefined): void => {
    if (!readOnly && activeRow !== undefined && activeColumn !== undefined) {
      const content = activeRow.cells[activeColumn.name] ?? '';
      const before = content === emptyContent(activeColumn) ? '' : shownContent(activeColumn, locale, content);
      setEditing({ text: text ?? before, over: text !== undefined });
    }
  }, [activeColumn, activeRow, locale, readOnly]);
  const pointer = usePointer(selection, columns.length, (next) => {
    state.select(next);
    view.focusSoon();
  }, () => edit(undefined));

  const act = (action: KeyAction): boolean => {
    switch (action.do) {
      case 'pass':
      case 'commit':
        return false;
      case 'step':
        state.select(step(selection, places, {
          rows: shown,
          columns: columns.length,
          page: view.page,
          filled: (row, column) => {
            const name = columns[column];
            return name !== undefined && (shown[row]?.cells[name.name] ?? '') !== emptyContent(name);
          },
        }, action.to, action.extend));
        return true;
      case 'selectAll':
        state.select({ anchor: { row: shown.at(-1)?.key ?? '', column: columns.length - 1 }, active: { row: shown[0]?.key ?? '', column: 0 } });
        return true;
      case 'selectRow':
        state.select({ anchor: { row: selection.anchor.row, column: columns.length - 1 }, active: { row: selection.active.row, column: 0 } });
        return true;
      case 'selectColumn':
        state.select({ anchor: { row: shown.at(-1)?.key ?? '', column: selection.anchor.column }, active: { row: shown[0]?.key ?? '', column: selection.active.column } });
        return true;
      case 'find':
        document.getElementById(`${id}-search`)?.focus();
        return true;
      case 'cancel':
        state.select(at(selection.active.row, selection.active.column));
        return true;
      default:
        return readOnly ? false : change(action);
    }
  };
  const change = (action: KeyAction): boolean => {
    switch (action.do) {
      case 'edit':
        edit(action.with);
        return true;
      case 'undo':
      case 'redo':
      case 'clear':
      case 'fillDown':
      case 'remove':
        actions[action.do]();
        return true;
      case 'insert':
        actions.insert(action.where);
        return true;
      case 'move':
        actions.move(action.by);
        return true;
      default:
        return false;
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, code, ctrlKey, metaKey, shiftKey, altKey } = event;
    const action = walkingKey({ key, code, ctrlKey, metaKey, shiftKey, altKey, isComposing: event.nativeEvent.isComposing });
    if (act(action)) {
      event.preventDefault();
      // The row that has the focus may be taken away with this very step.
      if (action.do !== 'find') {
        view.focusSoon();
      }
    }
  };
  const onAction = (action: ToolbarAction): void => {
    switch (action) {
      case 'insertAbove':
      case 'insertBelow':
        actions.insert(action === 'insertAbove' ? 'above' : 'below');
        view.focusSoon();
        break;
      case 'moveUp':
      case 'moveDown':
        actions.move(action === 'moveUp' ? -1 : 1);
        break;
      default:
        actions[action]();
    }
  };
  const clipboard = (event: ClipboardEvent, does: () => void): void => {
    if (editing === undefined && !(event.target instanceof HTMLInputElement)) {
      event.preventDefault();
      does();
    }
  };

  const drawn = shown.slice(view.first, view.end).map((row, number) => [row, view.first + number] as const);
  if (activeRow !== undefined && (place < view.first || place >= view.end)) {
    drawn.push([activeRow, place]);
  }
  const editor = editing === undefined || activeColumn === undefined ? null : (
    <CellEditor
      key={cellId(id, selection.active.row, selection.active.column)}
      column={activeColumn}
      locale={locale}
      texts={texts}
      initial={editing.text}
      typedOver={editing.over}
      onCommit={(text, to) => {
        setEditing(undefined);
        actions.type(text, to);
        view.focusSoon();
      }}
      onCancel={() => {
        setEditing(undefined);
        view.focusSoon();
      }}
    />
  );
  return (
    <div className="rgg">
      <Toolbar
        id={id}
        texts={texts}
        readOnly={readOnly}
        search={search}
        onSearch={setSearch}
        onlyMarked={onlyMarked}
        onOnlyMarked={marks.size > 0 || state.refused > 0 || onlyMarked ? setOnlyMarked : undefined}
        canUndo={state.sheet.done.length > 0}
        canRedo={state.sheet.undone.length > 0}
        canMove={shown.length === rows.length}
        onAction={onAction}
        said={state.refused > 0 ? `${texts.refused(state.refused)} ${actions.said}` : actions.said}
        counted={texts.rows(shown.length, rows.length)}
      />
      <div className="rgg-scroll" ref={view.scroller} onScroll={view.onScroll} style={{ maxHeight: props.height ?? '60vh' }}>
        <div
          role="grid"
          aria-label={table.label[locale]}
          aria-rowcount={shown.length + 1}
          aria-colcount={columns.length + 1}
          aria-multiselectable
          aria-readonly={readOnly}
          aria-describedby={`${id}-keys`}
          className="rgg-grid"
          style={{ width: ROW_HEAD_WIDTH + widths.reduce((sum, width) => sum + width, 0), height: HEAD_HEIGHT + shown.length * ROW_HEIGHT }}
          onKeyDown={onKeyDown}
          onCopy={(event) => clipboard(event, () => event.clipboardData.setData('text/plain', actions.copied()))}
          onCut={(event) => clipboard(event, () => {
            event.clipboardData.setData('text/plain', actions.copied());
            if (!readOnly) {
              actions.cut();
            }
          })}
          onPaste={(event) => clipboard(event, () => {
            if (!readOnly) {
              actions.paste(event.clipboardData.getData('text/plain'));
            }
          })}
          {...pointer}
        >
          <Head columns={columns} widths={widths} locale={locale} texts={texts} />
          <div role="rowgroup" className="rgg-body">
            {drawn.map(([row, number]) => {
              const inside = number >= area.top && number <= area.bottom;
              return (
                <RowLine
                  key={row.key}
                  id={id}
                  row={row}
                  place={number}
                  columns={columns}
                  widths={widths}
                  locale={locale}
                  texts={texts}
                  marks={marksOfRow(marks, row)}
                  left={inside ? area.left : -1}
                  right={inside ? area.right : -1}
                  active={number === place ? selection.active.column : -1}
                  readOnly={readOnly}
                  editor={number === place ? editor : null}
                />
              );
            })}
          </div>
        </div>
      </div>
      {shown.length === 0 ? <p className="rgg-none">{texts.noRows}</p> : null}
      <Details
        row={activeRow}
        column={activeColumn}
        columns={columns}
        table={table}
        locale={locale}
        texts={texts}
        marks={activeRow === undefined ? undefined : marksOfRow(marks, activeRow)}
        onFix={readOnly ? undefined : actions.fix}
      />
      <p id={`${id}-keys`} className="rgg-keys">{texts.keys}</p>
    </div>
  );
}
