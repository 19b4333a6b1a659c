import { Button, FormGroup, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, told } from '../../api/client';
import { useMay } from '../../session/session';
import { Dialog } from '../../ui/Dialog';
import { Note } from '../../ui/Note';
import { useAsked } from '../../ui/useAsked';
import { versions } from '../law/queries';
import { standing } from '../law/standing';

/** Begins a draft from a version; that of an employee is a proposal. */
export function NewDraft() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('drafts:new')}</Button>
      {isOpen && <Begin onClose={() => setOpen(false)} />}
    </>
  );
}

function Begin({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const isEditor = useMay('editor');
  const known = (useQuery(versions).data ?? []).filter(({ withdrawnAt }) => withdrawnAt === undefined);
  const now = new Date();
  const inForce = known.find((each) => each.branch === undefined && standing(each, now) === 'inForce')?.version;
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [branch, setBranch] = useState('');
  const baseVersion = chosen ?? inForce ?? '';
  const asked = useAsked(
    () => told(api.POST('/v1/drafts', { body: { name: name.trim(), baseVersion, kind: isEditor ? 'DRAFT' : 'PROPOSAL', ...(branch.trim() !== '' && { branch: branch.trim() }) } })),
    async ({ draft }) => {
      await queries.invalidateQueries({ queryKey: ['drafts'] });
      await navigate(`/drafts/${draft.id}`);
    },
  );
  return (
    <Dialog
      title={t(isEditor ? 'drafts:new' : 'drafts:propose')}
      does={t('drafts:begin')}
      isPending={asked.isPending}
      error={asked.error}
      onDo={() => asked.ask(undefined)}
      onClose={onClose}
    >
      <FormGroup label={t('drafts:name')} fieldId="name" isRequired>
        <TextInput id="name" value={name} onChange={(_, typed) => setName(typed)} isRequired autoFocus aria-describedby="name-note" />
        <Note id="name-note" text={t('drafts:nameNote')} />
      </FormGroup>
      <FormGroup label={t('drafts:base')} fieldId="base" isRequired>
        <FormSelect id="base" value={baseVersion} onChange={(_, version) => setChosen(version)} aria-describedby="base-note">
          {known.map((each) => (
            <FormSelectOption
              key={each.version}
              value={each.version}
              label={`${each.version}: ${t(`versions:standing.${standing(each, now)}`).toLocaleLowerCase()}`}
            />
          ))}
        </FormSelect>
        <Note id="base-note" text={t('drafts:baseNote')} />
      </FormGroup>
      <FormGroup label={t('drafts:branch')} fieldId="branch">
        <TextInput id="branch" value={branch} onChange={(_, typed) => setBranch(typed)} aria-describedby="branch-note" />
        <Note id="branch-note" text={t('drafts:branchNote')} />
      </FormGroup>
    </Dialog>
  );
}
