import type { Step } from './selection';

/** What of a keyboard event decides. */
export interface Key {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly isComposing?: boolean;
}

/** What a key means. `pass`: it is none of the grid's, and the browser does what it does. */
export type KeyAction =
  | { readonly do: 'pass' }
  | { readonly do: 'step'; readonly to: Step; readonly extend: boolean }
  | { readonly do: 'edit'; readonly with: string | undefined }
  | { readonly do: 'commit'; readonly to: 'stay' | 'up' | 'down' | 'left' | 'right' }
  | { readonly do: 'cancel' | 'undo' | 'redo' | 'clear' | 'fillDown' | 'selectAll' | 'selectRow' | 'selectColumn' }
  | { readonly do: 'insert'; readonly where: 'above' | 'below' }
  | { readonly do: 'remove' | 'find' }
  | { readonly do: 'move'; readonly by: 1 | -1 };

const PASS: KeyAction = { do: 'pass' };
const STEPS: Readonly<Record<string, readonly [plain: Step, ctrl: Step]>> = {
  ArrowUp: ['up', 'jumpUp'],
  ArrowDown: ['down', 'jumpDown'],
  ArrowLeft: ['left', 'jumpLeft'],
  ArrowRight: ['right', 'jumpRight'],
  PageUp: ['pageUp', 'pageUp'],
  PageDown: ['pageDown', 'pageDown'],
  Home: ['rowStart', 'first'],
  End: ['rowEnd', 'last'],
};

/** While cells are walked: Tab leaves the grid, letters begin to edit. Letters with Ctrl go by their place: the Russian Z is я. */
export function walkingKey(key: Key): KeyAction {
  const ctrl = key.ctrlKey || key.metaKey;
  if (key.isComposing === true || key.key === 'Tab') {
    return PASS;
  }
  if (key.altKey) {
    return !ctrl && (key.key === 'ArrowUp' || key.key === 'ArrowDown') ? { do: 'move', by: key.key === 'ArrowUp' ? -1 : 1 } : PASS;
  }
  const steps = STEPS[key.key];
  if (steps !== undefined) {
    return { do: 'step', to: steps[ctrl ? 1 : 0], extend: key.shiftKey };
  }
  if (ctrl) {
    return withCtrl(key);
  }
  switch (key.key) {
    case 'Enter':
    case 'F2':
      return { do: 'edit', with: undefined };
    case 'Delete':
    case 'Backspace':
      return { do: 'clear' };
    case 'Escape':
      return { do: 'cancel' };
    case ' ':
      return key.shiftKey ? { do: 'selectRow' } : { do: 'edit', with: undefined };
    default:
      return [...key.key].length === 1 ? { do: 'edit', with: key.key } : PASS;
  }
}

function withCtrl(key: Key): KeyAction {
  switch (key.code) {
    case 'KeyZ':
      return { do: key.shiftKey ? 'redo' : 'undo' };
    case 'KeyY':
      return { do: 'redo' };
    case 'KeyD':
      return { do: 'fillDown' };
    case 'KeyA':
      return { do: 'selectAll' };
    case 'KeyF':
      return { do: 'find' };
    case 'Space':
      return { do: 'selectColumn' };
    case 'Enter':
    case 'NumpadEnter':
      return { do: 'insert', where: key.shiftKey ? 'above' : 'below' };
    case 'Minus':
    case 'NumpadSubtract':
      return { do: 'remove' };
    default:
      return PASS;
  }
}

/** While a cell is edited: Tab commits to the right, Enter downwards, Escape drops. All else is the field's. */
export function editingKey(key: Key): KeyAction {
  if (key.isComposing === true || key.altKey || key.ctrlKey || key.metaKey) {
    return PASS;
  }
  switch (key.key) {
    case 'Tab':
      return { do: 'commit', to: key.shiftKey ? 'left' : 'right' };
    case 'Enter':
      return { do: 'commit', to: key.shiftKey ? 'up' : 'down' };
    case 'Escape':
      return { do: 'cancel' };
    default:
      return PASS;
  }
}
