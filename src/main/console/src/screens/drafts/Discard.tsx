import { Button } from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, type Schemas, told } from '../../api/client';
import { useMay } from '../../session/session';
import { Dialog } from '../../ui/Dialog';
import { useAsked } from '../../ui/useAsked';

/** Gives a draft up; it stays to be read. */
export function Discard({ of }: { of: Schemas['DraftHead'] }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const may = useMay('editor', 'employee');
  const asked = useAsked(
    () => told(api.DELETE('/v1/drafts/{draftId}', { params: { path: { draftId: of.id } } })),
    async () => {
      await queries.invalidateQueries({ queryKey: ['drafts'] });
      await navigate('/drafts');
    },
  );
  if (!may || of.state !== 'OPEN') {
    return null;
  }
  return (
    <>
      <Button variant="link" isDanger onClick={() => setOpen(true)}>
        {t('drafts:discard')}
      </Button>
      {isOpen && (
        <Dialog
          title={t('drafts:discardOf', { name: of.name })}
          does={t('drafts:discard')}
          isDanger
          isPending={asked.isPending}
          error={asked.error}
          onDo={() => asked.ask(undefined)}
          onClose={() => setOpen(false)}
        >
          <p>{t('drafts:discardSays')}</p>
        </Dialog>
      )}
    </>
  );
}
