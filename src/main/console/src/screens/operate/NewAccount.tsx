import { Button, FormGroup, TextInput } from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas, told } from '../../api/client';
import { useProvider } from '../../session/useProvider';
import { Dialog } from '../../ui/Dialog';
import { Note } from '../../ui/Note';
import { useAsked } from '../../ui/useAsked';
import { RolesField } from './RolesField';

export function NewAccount({ onMade }: { onMade: (made: Schemas['OneTimePassword']) => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const hasProvider = useProvider();
  const [isOpen, setOpen] = useState(false);
  const [account, setAccount] = useState('');
  const [subject, setSubject] = useState('');
  const [roles, setRoles] = useState<string[]>([]);
  const asked = useAsked(
    () => told(api.POST('/v1/accounts', { body: { account: account.trim(), roles, ...(subject.trim() !== '' && { subject: subject.trim() }) } })),
    async (made) => {
      onMade(made);
      setOpen(false);
      setAccount('');
      setSubject('');
      setRoles([]);
      await queries.invalidateQueries({ queryKey: ['accounts'] });
    },
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('operate:newAccount')}</Button>
      {isOpen && (
        <Dialog
          title={t('operate:newAccount')}
          does={t('operate:make')}
          isPending={asked.isPending}
          isReady={account.trim() !== '' && roles.length > 0}
          error={asked.error}
          onDo={() => asked.ask(undefined)}
          onClose={() => setOpen(false)}
        >
          <FormGroup label={t('session:account')} fieldId="new-account" isRequired>
            <TextInput id="new-account" value={account} onChange={(_, typed) => setAccount(typed)} isRequired aria-describedby="new-account-note" />
            <Note id="new-account-note" text={t('operate:accountNote')} />
          </FormGroup>
          {hasProvider && (
            <FormGroup label={t('operate:subject')} fieldId="subject">
              <TextInput id="subject" value={subject} onChange={(_, typed) => setSubject(typed)} aria-describedby="subject-note" />
              <Note id="subject-note" text={t('operate:subjectNote')} />
            </FormGroup>
          )}
          <RolesField value={roles} onChange={setRoles} />
        </Dialog>
      )}
    </>
  );
}
