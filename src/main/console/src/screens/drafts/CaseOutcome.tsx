import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { api, type Schemas, told } from '../../api/client';
import { useFormat } from '../../i18n/useFormat';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useAsked } from '../../ui/useAsked';
import { useWords } from '../law/useWords';
import { useDraft } from './useDraft';

/** A case's name, and where it is red what was expected and is missing, and what came besides. */
export function CaseOutcome({ of, mayEdit }: { of: Schemas['CaseResult']; mayEdit: boolean }) {
  const { t } = useTranslation();
  const { id, refresh } = useDraft();
  const remove = useAsked(
    () => told(api.DELETE('/v1/drafts/{draftId}/cases/{caseId}', { params: { path: { draftId: id, caseId: of.caseId } } })),
    refresh,
  );
  return (
    <>
      <strong>{of.name}</strong>
      {of.fault !== undefined && <p className="rg-finding">{of.fault}</p>}
      {of.lists
        .filter(({ asExpected }) => !asExpected)
        .map(({ list, missing, besides }) => (
          <dl key={list} className="rg-outcome">
            <Items name={t('cases:missing', { list: t(`cases:list.${list}`) })} items={missing} />
            <Items name={t('cases:besides', { list: t(`cases:list.${list}`) })} items={besides} />
          </dl>
        ))}
      {of.rows.length > 0 && <p className="rg-muted">{t('cases:rows', { rows: of.rows.join(', ') })}</p>}
      {mayEdit && (
        <Button variant="link" isInline isDanger isDisabled={remove.isPending} onClick={() => remove.ask(undefined)}>
          {t('cases:remove')}
        </Button>
      )}
      {remove.error !== null && <ErrorPanel error={remove.error} />}
    </>
  );
}

function Items({ name, items }: { name: string; items: Schemas['Item'][] }) {
  const { word } = useWords();
  const format = useFormat();
  const said = (value: string) => (/^\d{4}-\d\d-\d\dT/.test(value) ? format.dateTime(value) : word(value));
  return items.length === 0 ? null : (
    <>
      <dt>{name}</dt>
      {items.map(({ fields, rows }) => (
        <dd key={`${Object.values(fields).join()} ${rows.join()}`}>
          {Object.values(fields).map(said).join(', ')} <span className="rg-muted">{rows.join(', ')}</span>
        </dd>
      ))}
    </>
  );
}
