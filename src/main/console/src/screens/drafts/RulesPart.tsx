import { FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { api, type Schemas, told } from '../../api/client';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useAsked } from '../../ui/useAsked';
import { RuleModes } from '../law/RuleModes';
import { useDraft } from './useDraft';

type Mode = Schemas['RuleMode'];
const modes: Mode[] = ['MANDATORY', 'ADVISORY'];

/** Which rules bind and which only advise. */
export function Screen() {
  const { t } = useTranslation();
  const { id, whole, mayEdit, refresh } = useDraft();
  const change = useAsked(
    ({ rule, mode }: { rule: string; mode: Mode }) =>
      told(
        api.PUT('/v1/drafts/{draftId}/rule-modes', {
          params: { path: { draftId: id }, header: { 'If-Match': `"${whole.modesRevision}"` } },
          body: { ruleModes: { [rule]: mode } },
        }),
      ),
    refresh,
  );
  return (
    <>
      <p className="rg-lead">{t('rules:lead')}</p>
      {change.error !== null && <ErrorPanel error={change.error} onRetry={() => void refresh()} />}
      <RuleModes
        modes={whole.ruleModes}
        {...(mayEdit && {
          mode: (rule: string, mode: Mode) => (
            <FormSelect
              aria-label={t('rules:modeOf', { rule })}
              value={mode}
              isDisabled={change.isPending}
              onChange={(_, chosen) => change.ask({ rule, mode: chosen === 'ADVISORY' ? 'ADVISORY' : 'MANDATORY' })}
            >
              {modes.map((each) => (
                <FormSelectOption key={each} value={each} label={t(`law:mode.${each}`)} />
              ))}
            </FormSelect>
          ),
        })}
      />
    </>
  );
}
