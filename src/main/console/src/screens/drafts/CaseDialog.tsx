import { Button, FormGroup, TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas, told } from '../../api/client';
import { Dialog } from '../../ui/Dialog';
import { parsed } from '../../ui/json';
import { JsonField } from '../../ui/JsonField';
import { useAsked } from '../../ui/useAsked';
import { useKept } from '../../ui/useKept';
import { useDraft } from './useDraft';

const expectedAtFirst = '{\n  "violations": [\n    { "code": "FIRST_CONTACT_OVERDUE" }\n  ]\n}';

/** Keeps facts, and what has to be found in them, as a case of the draft. */
export function CaseDialog() {
  const { t } = useTranslation();
  const { id, refresh } = useDraft();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [given, setGiven] = useKept(`reglament.case.${id}.given`, '');
  const [expected, setExpected] = useKept(`reglament.case.${id}.expected`, expectedAtFirst);
  const facts = parsed<Schemas['DecisionRequest']>(given);
  const wanted = parsed<Schemas['Expected']>(expected);
  const asked = useAsked(
    (body: Schemas['Case']) => told(api.POST('/v1/drafts/{draftId}/cases', { params: { path: { draftId: id } }, body })),
    async () => {
      await refresh();
      setOpen(false);
      setName('');
      setGiven('');
      setExpected(expectedAtFirst);
    },
  );
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t('cases:add')}
      </Button>
      {isOpen && (
        <Dialog
          title={t('cases:add')}
          does={t('cases:save')}
          isPending={asked.isPending}
          isReady={facts !== undefined && wanted !== undefined && name.trim() !== ''}
          error={asked.error}
          onDo={() => facts !== undefined && wanted !== undefined && asked.ask({ name: name.trim(), given: facts, expected: wanted })}
          onClose={() => setOpen(false)}
        >
          <FormGroup label={t('cases:name')} fieldId="case-name" isRequired>
            <TextInput id="case-name" value={name} onChange={(_, typed) => setName(typed)} isRequired maxLength={300} />
          </FormGroup>
          <JsonField id="case-given" label={t('cases:given')} note={t('cases:givenNote')} value={given} onChange={setGiven} />
          <JsonField id="case-expected" label={t('cases:expected')} note={t('cases:expectedNote')} value={expected} onChange={setExpected} rows={6} />
        </Dialog>
      )}
    </>
  );
}
