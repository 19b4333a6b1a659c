import { describe, expect, it } from 'vitest';
import { editingKey, type Key, walkingKey } from './keys';

function press(key: string, more: Partial<Key> = {}): Key {
  return { key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more };
}

describe('keys while cells are walked', () => {
  it('take back by the place of Z, whatever the layout writes there', () => {
    expect(walkingKey(press('я', { code: 'KeyZ', ctrlKey: true }))).toEqual({ do: 'undo' });
    expect(walkingKey(press('Я', { code: 'KeyZ', ctrlKey: true, shiftKey: true }))).toEqual({ do: 'redo' });
    expect(walkingKey(press('z', { code: 'KeyZ', metaKey: true }))).toEqual({ do: 'undo' });
    expect(walkingKey(press('в', { code: 'KeyD', ctrlKey: true }))).toEqual({ do: 'fillDown' });
  });
  it('leave Tab, copy and paste to the browser', () => {
    expect(walkingKey(press('Tab'))).toEqual({ do: 'pass' });
    expect(walkingKey(press('Tab', { shiftKey: true }))).toEqual({ do: 'pass' });
    for (const code of ['KeyC', 'KeyV', 'KeyX', 'KeyR', 'KeyP']) {
      expect(walkingKey(press('c', { code, ctrlKey: true }))).toEqual({ do: 'pass' });
    }
  });
  it('begin to edit with a letter, not with the name of a key', () => {
    expect(walkingKey(press('ж'))).toEqual({ do: 'edit', with: 'ж' });
    expect(walkingKey(press('😀'))).toEqual({ do: 'edit', with: '😀' });
    expect(walkingKey(press('F5'))).toEqual({ do: 'pass' });
    expect(walkingKey(press('Shift', { shiftKey: true }))).toEqual({ do: 'pass' });
    expect(walkingKey(press('ж', { isComposing: true }))).toEqual({ do: 'pass' });
  });
  it('walk, jump and extend', () => {
    expect(walkingKey(press('ArrowDown', { ctrlKey: true, shiftKey: true }))).toEqual({ do: 'step', to: 'jumpDown', extend: true });
    expect(walkingKey(press('Home', { ctrlKey: true }))).toEqual({ do: 'step', to: 'first', extend: false });
    expect(walkingKey(press('ArrowUp', { altKey: true }))).toEqual({ do: 'move', by: -1 });
  });
});

describe('keys while a cell is edited', () => {
  it('commit to the right by Tab and downwards by Enter', () => {
    expect(editingKey(press('Tab'))).toEqual({ do: 'commit', to: 'right' });
    expect(editingKey(press('Tab', { shiftKey: true }))).toEqual({ do: 'commit', to: 'left' });
    expect(editingKey(press('Enter'))).toEqual({ do: 'commit', to: 'down' });
    expect(editingKey(press('Escape'))).toEqual({ do: 'cancel' });
  });
  it('are the field\'s otherwise', () => {
    expect(editingKey(press('ArrowLeft'))).toEqual({ do: 'pass' });
    expect(editingKey(press('я', { code: 'KeyZ', ctrlKey: true }))).toEqual({ do: 'pass' });
    expect(editingKey(press('Enter', { isComposing: true }))).toEqual({ do: 'pass' });
  });
});
