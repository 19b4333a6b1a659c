import { Checkbox, FormGroup } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

const roles = ['employee', 'editor', 'approver', 'auditor', 'admin'] as const;

export function RolesField({ value, onChange }: { value: readonly string[]; onChange: (roles: string[]) => void }) {
  const { t } = useTranslation();
  return (
    <FormGroup role="group" label={t('operate:roles')} fieldId="roles" isRequired>
      {roles.map((role) => (
        <Checkbox
          key={role}
          id={`role-${role}`}
          label={t(`codes:role.${role}`)}
          description={t(`operate:roleSays.${role}`)}
          isChecked={value.includes(role)}
          onChange={(_, on) => onChange(on ? [...value, role] : value.filter((each) => each !== role))}
        />
      ))}
    </FormGroup>
  );
}
