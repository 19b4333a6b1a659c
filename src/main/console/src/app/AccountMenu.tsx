import { Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAccess } from '../session/session';
import { ErrorPanel } from '../ui/ErrorPanel';
import { useAsked } from '../ui/useAsked';

export function AccountMenu() {
  const { t } = useTranslation();
  const { session, signOut } = useAccess();
  const [isOpen, setOpen] = useState(false);
  const navigate = useNavigate();
  const out = useAsked(() => signOut());
  if (session === null) {
    return null;
  }
  return (
    <>
      <Dropdown
        isOpen={isOpen}
        onOpenChange={setOpen}
        onSelect={() => setOpen(false)}
        popperProps={{ position: 'right' }}
        toggle={(ref) => (
          <MenuToggle ref={ref} isExpanded={isOpen} onClick={() => setOpen(!isOpen)} aria-label={t('session:menu', { account: session.account })}>
            <span className="rg-account">{session.account}</span>
          </MenuToggle>
        )}
      >
        <DropdownList>
          <DropdownItem isDisabled key="roles" description={session.roles.map((role) => t(`codes:role.${role}`)).join(', ')}>
            {session.account}
          </DropdownItem>
          <DropdownItem key="password" onClick={() => void navigate('/password')}>
            {t('session:change')}
          </DropdownItem>
          <DropdownItem key="out" onClick={() => out.ask(undefined)}>
            {t('session:signOut')}
          </DropdownItem>
        </DropdownList>
      </Dropdown>
      {out.error !== null && <ErrorPanel error={out.error} />}
    </>
  );
}
