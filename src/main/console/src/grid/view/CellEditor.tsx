import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { GridColumn, Locale } from '../language/column';
import { inWords } from '../language/inWords';
import { readTyped } from '../language/typed';
import { editingKey } from '../model/keys';
import { matching, optionsOf, toggled } from './options';
import type { GridTexts } from './texts';
import './editor.css';

export interface CellEditorProps {
  readonly column: GridColumn;
  readonly locale: Locale;
  readonly texts: GridTexts;
  readonly initial: string;
  /** Whether the first key has replaced the text, so that nothing of it is selected. */
  readonly typedOver: boolean;
  readonly onCommit: (text: string, to: 'stay' | 'up' | 'down' | 'left' | 'right') => void;
  readonly onCancel: () => void;
}

/** A field in the cell; below it what the text says, or the values to choose from. Both stand in the top layer, above all rows. */
export function CellEditor({ column, locale, texts, initial, typedOver, onCommit, onCancel }: CellEditorProps): ReactNode {
  const [text, setText] = useState(initial);
  const [searched, setSearched] = useState(typedOver);
  const [chosen, setChosen] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const closed = useRef(false);
  const list = useId();
  const hint = useId();
  const options = useMemo(() => optionsOf(column, locale, texts), [column, locale, texts]);
  const shown = searched ? matching(options, text) : options;
  const many = column.role === 'input' || column.list;
  const reading = readTyped(column, locale, text);

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    if (!typedOver) {
      field.current?.select();
    }
  }, [typedOver]);

  const finish = (end: () => void): void => {
    if (!closed.current) {
      closed.current = true;
      end();
    }
  };
  const choose = (option: string, stay: boolean): void => {
    if (many && stay) {
      setText(toggled(text, option));
      setSearched(false);
      field.current?.focus();
    } else {
      finish(() => onCommit(option, 'stay'));
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation();
    if (shown.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      setChosen((before) => Math.max(-1, Math.min(shown.length - 1, before + by)));
      return;
    }
    const option = shown[chosen];
    if (option !== undefined && (event.ctrlKey || event.metaKey) && event.code === 'Space') {
      event.preventDefault();
      choose(option, true);
      return;
    }
    const action = editingKey({ ...pick(event), isComposing: event.nativeEvent.isComposing });
    if (action.do === 'commit') {
      event.preventDefault();
      finish(() => onCommit(option ?? text, action.to));
    } else if (action.do === 'cancel') {
      event.preventDefault();
      finish(onCancel);
    }
  };

  return (
    <>
      <input
        ref={field}
        className="rgg-field"
        value={text}
        aria-label={column.label[locale]}
        aria-invalid={!reading.ok}
        aria-describedby={hint}
        autoComplete="off"
        spellCheck={false}
        maxLength={5_000}
        {...(options.length > 0
          ? { role: 'combobox', 'aria-expanded': shown.length > 0, 'aria-controls': list, 'aria-autocomplete': 'list' as const }
          : {})}
        {...(shown[chosen] === undefined ? {} : { 'aria-activedescendant': `${list}-${chosen}` })}
        onChange={(event) => {
          setText(event.target.value);
          setSearched(true);
          setChosen(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => finish(() => onCommit(text, 'stay'))}
      />
      <Popover field={field}>
        {options.length === 0 ? null : (
          <div role="listbox" id={list} aria-label={texts.allowed} aria-multiselectable={many} className="rgg-options">
            {shown.map((option, place) => (
              <div
                key={option}
                role="option"
                id={`${list}-${place}`}
                aria-selected={toggled(text, option).length < text.length || text === option}
                className={`rgg-option${place === chosen ? ' rgg-chosen' : ''}`}
                onMouseDown={(event) => event.preventDefault()}
                onClick={(event) => choose(option, event.ctrlKey || event.metaKey)}
              >
                {option}
              </div>
            ))}
          </div>
        )}
        <div id={hint} className={`rgg-hint${reading.ok ? '' : ' rgg-wrong'}`}>
          {reading.ok ? `${texts.reads}: ${inWords(column, locale, reading.text) || '—'}` : `✕ ${texts.fault(reading.fault, column.type)}`}
        </div>
      </Popover>
    </>
  );
}

function pick(event: KeyboardEvent): { key: string; code: string; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean; altKey: boolean } {
  const { key, code, ctrlKey, metaKey, shiftKey, altKey } = event;
  return { key, code, ctrlKey, metaKey, shiftKey, altKey };
}

/** What stands below a field, in the top layer; above it where there is no room below. */
function Popover({ field, children }: { readonly field: { readonly current: HTMLElement | null }; readonly children: ReactNode }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0, width: 0 });
  useEffect(() => {
    const element = box.current;
    element?.showPopover();
    const follow = (): void => {
      const cell = field.current?.closest('.rgg-cell')?.getBoundingClientRect();
      if (cell !== undefined && element !== null) {
        const below = cell.bottom + element.offsetHeight + 4 <= window.innerHeight;
        const left = Math.max(4, Math.min(cell.left, window.innerWidth - element.offsetWidth - 4));
        setPlace({ left, top: below ? cell.bottom : Math.max(4, cell.top - element.offsetHeight), width: cell.width });
      }
    };
    follow();
    window.addEventListener('scroll', follow, true);
    window.addEventListener('resize', follow);
    return () => {
      window.removeEventListener('scroll', follow, true);
      window.removeEventListener('resize', follow);
    };
  }, [field]);
  return createPortal(
    <div ref={box} popover="manual" className="rgg-popover" style={{ left: place.left, top: place.top, minWidth: place.width }}>
      {children}
    </div>,
    document.body,
  );
}
