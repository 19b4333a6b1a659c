import { Label } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { DataTable } from '../../ui/DataTable';

type Mode = Schemas['RuleMode'];

interface Props {
  modes: Record<string, Mode>;
  /** What stands in place of the mode's name. */
  mode?: (rule: string, mode: Mode) => ReactNode;
}

/** The rules by family: what each says, and whether it is binding or advice. */
export function RuleModes({ modes, mode }: Props) {
  const { t } = useTranslation();
  const families = Object.groupBy(Object.entries(modes), ([rule]) => rule.split('-')[1] ?? '');
  return (
    <>
      {Object.entries(families).map(([family, rules = []]) => (
        <details key={family} className="rg-details">
          <summary>
            {t(`law:rules.${family}`, { defaultValue: family })} <span className="rg-muted">{rules.length}</span>
          </summary>
          <DataTable
            label={t(`law:rules.${family}`, { defaultValue: family })}
            rows={rules}
            rowKey={([rule]) => rule}
            empty={{ title: '' }}
            columns={[
              { key: 'rule', title: t('rules:rule'), cell: ([rule]) => <code>{rule}</code> },
              { key: 'says', title: t('rules:says'), cell: ([rule]) => t(`law:rule.${rule}`, { defaultValue: '' }) },
              {
                key: 'mode',
                title: t('rules:mode'),
                cell: ([rule, is]) => mode?.(rule, is) ?? <Label isCompact color={is === 'MANDATORY' ? 'blue' : 'grey'}>{t(`law:mode.${is}`)}</Label>,
              },
            ]}
          />
        </details>
      ))}
    </>
  );
}
