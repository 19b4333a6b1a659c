import { FormGroup, TextArea } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { jsonFault } from './json';
import { Note } from './Note';

interface Props {
  id: string;
  label: string;
  note: string;
  value: string;
  onChange: (typed: string) => void;
  rows?: number;
}

/** JSON as text; what cannot be read is said while it is typed. */
export function JsonField({ id, label, note, value, onChange, rows = 12 }: Props) {
  const { t } = useTranslation();
  const fault = value.trim() === '' ? null : jsonFault(value);
  return (
    <FormGroup label={label} fieldId={id} isRequired>
      <TextArea
        id={id}
        className="rg-json"
        value={value}
        rows={rows}
        spellCheck={false}
        isRequired
        validated={fault === null ? 'default' : 'error'}
        aria-describedby={`${id}-note`}
        onChange={(_, typed) => onChange(typed)}
      />
      <Note
        id={`${id}-note`}
        variant={fault === null ? 'default' : 'error'}
        text={fault === null ? note : t('common:json', { line: fault.line, column: fault.column })}
      />
    </FormGroup>
  );
}
