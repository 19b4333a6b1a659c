import { Button, Form, FormGroup, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from './useAddress';

export interface Filter {
  /** Its name in the address, which is the one that the service knows. */
  name: string;
  label: string;
  type?: 'text' | 'date';
  /** Whether it is shown only on demand, or where it narrows already. */
  isRare?: boolean;
  /** Values to choose from, each with its words. */
  options?: readonly (readonly [value: string, words: string])[];
}

/** What a list is narrowed by. It is taken when one asks for it, and then stands in the address. */
export function Filters({ of, label }: { of: readonly Filter[]; label: string }) {
  const { t } = useTranslation();
  const [address, put] = useAddress();
  const [typed, setTyped] = useState<Record<string, string>>({});
  const value = (name: string) => typed[name] ?? address.get(name) ?? '';
  const isNarrowed = of.some(({ name }) => address.has(name));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    put({ ...Object.fromEntries(of.map(({ name }) => [name, value(name).trim()])), cursor: undefined });
    setTyped({});
  };
  const clear = () => {
    setTyped({});
    put({ ...Object.fromEntries(of.map(({ name }) => [name, undefined])), cursor: undefined });
  };
  const change = (name: string) => (_: unknown, to: string) => setTyped((before) => ({ ...before, [name]: to }));
  const rare = of.filter(({ isRare }) => isRare === true);
  const field = ({ name, label: said, type = 'text', options }: Filter) => (
    <FormGroup key={name} label={said} fieldId={`filter-${name}`}>
      {options === undefined ? (
        <TextInput id={`filter-${name}`} type={type} value={value(name)} onChange={change(name)} />
      ) : (
        <FormSelect id={`filter-${name}`} value={value(name)} onChange={change(name)}>
          <FormSelectOption value="" label={t('common:any')} />
          {options.map(([each, words]) => (
            <FormSelectOption key={each} value={each} label={words} />
          ))}
        </FormSelect>
      )}
    </FormGroup>
  );
  return (
    <Form className="rg-filters" aria-label={label} onSubmit={submit}>
      {of.filter(({ isRare }) => isRare !== true).map(field)}
      {rare.length > 0 && (
        <details className="rg-rare" open={rare.some(({ name }) => address.has(name))}>
          <summary>{t('common:moreFilters')}</summary>
          <div className="rg-filters">{rare.map(field)}</div>
        </details>
      )}
      <div className="rg-actions">
        <Button type="submit">{t('common:find')}</Button>
        {isNarrowed && (
          <Button variant="link" onClick={clear}>
            {t('common:clearAll')}
          </Button>
        )}
      </div>
    </Form>
  );
}

/** The filters that stand in the address, as the service takes them. */
export function filtered(address: URLSearchParams, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    [...names, 'cursor'].flatMap((name) => {
      const value = address.get(name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  );
}
