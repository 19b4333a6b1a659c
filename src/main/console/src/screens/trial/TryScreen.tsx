import { Button, Form, FormGroup, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas, told } from '../../api/client';
import { localInput } from '../../i18n/format';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { parsed } from '../../ui/json';
import { JsonField } from '../../ui/JsonField';
import { Note } from '../../ui/Note';
import { PageHead } from '../../ui/PageHead';
import { useAsked } from '../../ui/useAsked';
import { useKept } from '../../ui/useKept';
import { DecisionView } from '../decision/DecisionView';
import { SaveAsCase } from '../decision/SaveAsCase';
import { versions } from '../law/queries';
import { exampleDeal } from './exampleDeal';
import { HorizonView } from './HorizonView';
import { trial } from './trial';

/** Decides a deal without recording it: by any version, looked at from any moment. */
export function Screen() {
  const { t } = useTranslation();
  const known = useQuery(versions).data ?? [];
  const [text, setText] = useKept('reglament.try', exampleDeal);
  const [version, setVersion] = useState('');
  const [at, setAt] = useState('');
  const facts = parsed<Schemas['DecisionRequest']>(text);
  const asked = useAsked(async (body: Schemas['DecisionRequest']) => ({ body, decision: await told(api.POST('/v1/decisions', { body })) }));
  const horizon = useAsked((body: Schemas['DecisionRequest']) => told(api.POST('/v1/decisions/horizon', { body })));
  return (
    <>
      <PageHead title={t('trial:title')} lead={t('trial:lead')} />
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          if (facts !== undefined) {
            asked.ask(trial(facts, version, at));
          }
        }}
      >
        <JsonField id="facts" label={t('trial:facts')} note={t('trial:factsNote')} value={text} onChange={setText} rows={16} />
        <div className="rg-filters">
          <FormGroup label={t('trial:version')} fieldId="try-version">
            <FormSelect id="try-version" value={version} onChange={(_, chosen) => setVersion(chosen)}>
              <FormSelectOption value="" label={t('trial:itsTime')} />
              {known.map((each) => (
                <FormSelectOption key={each.version} value={each.version} label={each.version} />
              ))}
            </FormSelect>
          </FormGroup>
          <FormGroup label={t('trial:at')} fieldId="try-at">
            <TextInput id="try-at" type="datetime-local" value={at} onChange={(_, typed) => setAt(typed)} aria-describedby="try-at-note" />
            <Note id="try-at-note" text={t('common:moscow')} />
          </FormGroup>
        </div>
        <div className="rg-actions">
          <Button type="submit" isLoading={asked.isPending} isDisabled={asked.isPending || facts === undefined}>
            {t('trial:go')}
          </Button>
          <Button
            variant="secondary"
            isLoading={horizon.isPending}
            isDisabled={horizon.isPending || facts === undefined}
            onClick={() => facts !== undefined && horizon.ask(trial(facts, version, at))}
          >
            {t('trial:horizon')}
          </Button>
          <Button variant="link" onClick={() => setText(exampleDeal)}>
            {t('trial:example')}
          </Button>
          {facts?.evaluationTime !== undefined && at === '' && (
            <Button variant="link" onClick={() => setAt(localInput(facts.evaluationTime ?? ''))}>
              {t('trial:itsMoment')}
            </Button>
          )}
        </div>
        {asked.error !== null && <ErrorPanel error={asked.error} />}
        {horizon.error !== null && <ErrorPanel error={horizon.error} />}
      </Form>
      {horizon.data !== undefined && (
        <div role="region" aria-live="polite" aria-label={t('trial:horizon')}>
          <HorizonView of={horizon.data} />
        </div>
      )}
      {asked.data !== undefined && (
        <div className="rg-section" role="region" aria-live="polite" aria-label={t('trial:outcome')}>
          <div className="rg-actions">
            <SaveAsCase facts={asked.data.body} decision={asked.data.decision} />
          </div>
          <DecisionView of={asked.data.decision} />
        </div>
      )}
    </>
  );
}
