import { Button, Checkbox, SearchInput } from '@patternfly/react-core';
import {
  AngleDownIcon,
  AngleUpIcon,
  ArrowDownIcon,
  PlusCircleIcon,
  PlusIcon,
  RedoIcon,
  TrashIcon,
  UndoIcon,
} from '@patternfly/react-icons';
import type { ReactNode } from 'react';
import type { GridTexts } from './texts';

export interface ToolbarProps {
  readonly id: string;
  readonly texts: GridTexts;
  readonly readOnly: boolean;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onlyMarked: boolean;
  readonly onOnlyMarked: ((only: boolean) => void) | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly canMove: boolean;
  readonly onAction: (action: ToolbarAction) => void;
  readonly said: string;
  readonly counted: string;
}

export type ToolbarAction = 'undo' | 'redo' | 'insertAbove' | 'insertBelow' | 'remove' | 'moveUp' | 'moveDown' | 'fillDown';

/** The edits as buttons, for whoever has no keyboard at hand, and the search. */
export function Toolbar(props: ToolbarProps): ReactNode {
  const { texts } = props;
  const button = (action: ToolbarAction, icon: ReactNode, keys: string, isDisabled = false): ReactNode => (
    <Button
      key={action}
      variant="plain"
      size="sm"
      icon={icon}
      aria-label={texts[action]}
      title={`${texts[action]} (${keys})`}
      isDisabled={isDisabled}
      onClick={() => props.onAction(action)}
    />
  );
  return (
    <div className="rgg-toolbar">
      {props.readOnly ? null : (
        <div role="toolbar" aria-label={texts.toolbar} className="rgg-buttons">
          {button('undo', <UndoIcon />, 'Ctrl+Z', !props.canUndo)}
          {button('redo', <RedoIcon />, 'Ctrl+Y', !props.canRedo)}
          {button('insertAbove', <PlusCircleIcon />, 'Ctrl+Shift+Enter')}
          {button('insertBelow', <PlusIcon />, 'Ctrl+Enter')}
          {button('remove', <TrashIcon />, 'Ctrl+−')}
          {button('moveUp', <AngleUpIcon />, 'Alt+↑', !props.canMove)}
          {button('moveDown', <AngleDownIcon />, 'Alt+↓', !props.canMove)}
          {button('fillDown', <ArrowDownIcon />, 'Ctrl+D')}
        </div>
      )}
      <SearchInput
        className="rgg-search"
        searchInputId={`${props.id}-search`}
        aria-label={texts.search}
        placeholder={texts.search}
        resetButtonLabel={texts.clearSearch}
        value={props.search}
        onChange={(_, value) => props.onSearch(value)}
        onClear={() => props.onSearch('')}
      />
      {props.onOnlyMarked === undefined ? null : (
        <Checkbox
          id={`${props.id}-marked`}
          className="rgg-only"
          label={texts.onlyMarked}
          isChecked={props.onlyMarked}
          onChange={(_, only) => props.onOnlyMarked?.(only)}
        />
      )}
      <span className="rgg-counted">{props.counted}</span>
      <span role="status" className="rgg-said">{props.said}</span>
    </div>
  );
}
