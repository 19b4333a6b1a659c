import { Button, FormGroup, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, type Schemas, told } from '../../api/client';
import { useMay } from '../../session/session';
import { Dialog } from '../../ui/Dialog';
import { useAsked } from '../../ui/useAsked';
import { drafts } from '../drafts/queries';
import { caseOf } from './caseOf';

interface Props {
  facts: Schemas['DecisionRequest'];
  decision: Schemas['Decision'];
}

/** Keeps a deal that was decided as one wants it among the cases of a draft, without a word of JSON. */
export function SaveAsCase(props: Props) {
  const { t } = useTranslation();
  const may = useMay('editor');
  const [isOpen, setOpen] = useState(false);
  return may ? (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t('cases:keep')}
      </Button>
      {isOpen && <Keep {...props} onClose={() => setOpen(false)} />}
    </>
  ) : null;
}

function Keep({ facts, decision, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const open = (useQuery(drafts).data ?? []).filter(({ state }) => state === 'OPEN').sort((a, b) => b.id - a.id);
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<number>();
  const draftId = chosen ?? open[0]?.id;
  const asked = useAsked(
    (id: number) => told(api.POST('/v1/drafts/{draftId}/cases', { params: { path: { draftId: id } }, body: caseOf(name.trim(), facts, decision) })),
    async () => {
      await queries.invalidateQueries({ queryKey: ['drafts'] });
      await navigate(`/drafts/${draftId}/cases`);
    },
  );
  return (
    <Dialog
      title={t('cases:keep')}
      does={t('cases:save')}
      isPending={asked.isPending}
      isReady={draftId !== undefined && name.trim() !== ''}
      error={asked.error}
      onDo={() => draftId !== undefined && asked.ask(draftId)}
      onClose={onClose}
    >
      <p>{open.length === 0 ? t('cases:noDraft') : t('cases:keepSays', { count: decision.violations.length })}</p>
      <FormGroup label={t('cases:name')} fieldId="case-name" isRequired>
        <TextInput id="case-name" value={name} onChange={(_, typed) => setName(typed)} isRequired maxLength={300} />
      </FormGroup>
      <FormGroup label={t('cases:draft')} fieldId="case-draft" isRequired>
        <FormSelect id="case-draft" value={draftId ?? ''} onChange={(_, id) => setChosen(Number(id))}>
          {open.map((each) => (
            <FormSelectOption key={each.id} value={each.id} label={each.name} />
          ))}
        </FormSelect>
      </FormGroup>
    </Dialog>
  );
}
