import { Button } from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas, told } from '../../api/client';
import { Dialog } from '../../ui/Dialog';
import { useAsked } from '../../ui/useAsked';
import { RolesField } from './RolesField';

type Deed = 'roles' | 'password' | 'end';

interface Props {
  of: Schemas['AccountView'];
  onMade: (made: Schemas['OneTimePassword']) => void;
}

/** Other roles, another one-time password, or the end of an account. */
export function AccountActions({ of, onMade }: Props) {
  const { t } = useTranslation();
  const [deed, setDeed] = useState<Deed>();
  const deeds: Deed[] = of.subject === undefined ? ['roles', 'password', 'end'] : ['roles', 'end'];
  return of.ended ? null : (
    <span className="rg-line">
      {deeds.map((each) => (
        <Button key={each} variant="link" isInline isDanger={each === 'end'} onClick={() => setDeed(each)}>
          {t(`operate:deed.${each}`)}
        </Button>
      ))}
      {deed !== undefined && <Confirm deed={deed} of={of} onMade={onMade} onClose={() => setDeed(undefined)} />}
    </span>
  );
}

function Confirm({ deed, of, onMade, onClose }: Props & { deed: Deed; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [roles, setRoles] = useState<string[]>(of.roles);
  const params = { path: { account: of.account } };
  const asked = useAsked(
    async () => {
      switch (deed) {
        case 'roles':
          await told(api.PUT('/v1/accounts/{account}/roles', { params, body: { roles } }));
          break;
        case 'password':
          onMade(await told(api.POST('/v1/accounts/{account}/password', { params })));
          break;
        case 'end':
          await told(api.DELETE('/v1/accounts/{account}', { params }));
          break;
      }
    },
    async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: ['accounts'] });
    },
  );
  return (
    <Dialog
      title={`${t(`operate:deed.${deed}`)}: ${of.account}`}
      does={t(`operate:deed.${deed}`)}
      isDanger={deed === 'end'}
      isPending={asked.isPending}
      isReady={deed !== 'roles' || roles.length > 0}
      error={asked.error}
      onDo={() => asked.ask(undefined)}
      onClose={onClose}
    >
      <p>{t(`operate:says.${deed}`)}</p>
      {deed === 'roles' && <RolesField value={roles} onChange={setRoles} />}
    </Dialog>
  );
}
