import { Button, FormGroup, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas, told } from '../../api/client';
import { useAccess, useMay } from '../../session/session';
import { Dialog } from '../../ui/Dialog';
import { Note } from '../../ui/Note';
import { useAsked } from '../../ui/useAsked';

/** Makes a key of a role that one holds; an administrator of any, also of a CRM. */
export function NewKey({ onMade }: { onMade: (made: Schemas['KeyMade']) => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { session } = useAccess();
  const isAdmin = useMay('admin');
  const roles = isAdmin ? ['crm', 'employee', 'editor', 'approver', 'auditor', 'admin'] : (session?.roles ?? []);
  const [isOpen, setOpen] = useState(false);
  const [client, setClient] = useState('');
  const [role, setRole] = useState(roles[0] ?? '');
  const asked = useAsked(
    () => told(api.POST('/v1/keys', { body: { client: client.trim(), role } })),
    async (made) => {
      onMade(made);
      setOpen(false);
      setClient('');
      await queries.invalidateQueries({ queryKey: ['keys'] });
    },
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('operate:newKey')}</Button>
      {isOpen && (
        <Dialog
          title={t('operate:newKey')}
          does={t('operate:make')}
          isPending={asked.isPending}
          isReady={client.trim() !== ''}
          error={asked.error}
          onDo={() => asked.ask(undefined)}
          onClose={() => setOpen(false)}
        >
          <FormGroup label={t('operate:client')} fieldId="client" isRequired>
            <TextInput id="client" value={client} onChange={(_, typed) => setClient(typed)} isRequired aria-describedby="client-note" />
            <Note id="client-note" text={t('operate:clientNote')} />
          </FormGroup>
          <FormGroup label={t('operate:role')} fieldId="key-role" isRequired>
            <FormSelect id="key-role" value={role} onChange={(_, chosen) => setRole(chosen)}>
              {roles.map((each) => (
                <FormSelectOption key={each} value={each} label={t(`codes:role.${each}`)} />
              ))}
            </FormSelect>
          </FormGroup>
        </Dialog>
      )}
    </>
  );
}
