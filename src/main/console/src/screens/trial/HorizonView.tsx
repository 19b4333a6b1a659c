import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { capital } from '../../i18n/format';
import { spoken } from '../../i18n/language';
import { useFormat } from '../../i18n/useFormat';
import { DataTable } from '../../ui/DataTable';
import { Section } from '../../ui/Section';
import { Person } from '../history/Person';
import { RowLinks } from '../history/RowLinks';
import { isElsewhere } from './horizon';

type Point = Schemas['HorizonPoint'];

/** What becomes of a deal if nobody does anything, instant by instant. */
export function HorizonView({ of }: { of: Schemas['Horizon'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const zone = of.calendar.zone;
  const until = format.dateTime(of.until, zone);
  const next = of.nextAt === null ? '' : format.dateTime(of.nextAt, zone);
  return (
    <Section title={t('horizon:title')}>
      <p className="rg-summary">{t('horizon:lead', { from: format.dateTime(of.from, zone) })}</p>
      <DataTable
        label={t('horizon:title')}
        rows={of.points}
        rowKey={({ at }) => at}
        empty={{ title: t('horizon:none') }}
        columns={[
          { key: 'at', title: t('horizon:at'), cell: ({ at }) => format.dateTime(at, zone) },
          { key: 'what', title: t('horizon:what'), cell: (point) => <Changes of={point} zone={zone} /> },
        ]}
      />
      <p className="rg-muted">{t(`horizon:ended.${of.ended}`, { until, next })}</p>
    </Section>
  );
}

function Changes({ of, zone }: { of: Point; zone: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = spoken();
  return (
    <ul className="rg-list">
      {of.violations.map((each) => (
        <li key={each.key}>
          <Label isCompact color="red">
            {t('horizon:violation')}
          </Label>{' '}
          {each.text[words]} <Person of={each.responsible} /> <RowLinks rows={each.rows} version={each.version} />
        </li>
      ))}
      {of.deadlines.map((each) => (
        <li key={`${each.kind} ${each.subjectId} ${each.startAt}`}>
          {capital(t(`codes:deadline.${each.kind}`))}: {t(`codes:deadlineStatus.${each.status}`)}
          {each.dueAt !== null && t('horizon:due', { when: format.dateTime(each.dueAt, zone) })}
        </li>
      ))}
      {of.actions.map((each) => (
        <li key={`do ${each.code} ${each.subjectId ?? ''} ${each.addressee.role} ${each.ruleId}`}>
          <Label isCompact color="blue">
            {t('horizon:action')}
          </Label>{' '}
          {each.text[words]} <Person of={each.addressee} />
        </li>
      ))}
      {of.recommendations.map((each) => (
        <li key={`may ${each.code} ${each.subjectId ?? ''} ${each.addressee.role} ${each.ruleId}`}>
          {t('horizon:recommendation')} {each.text[words]}
        </li>
      ))}
      {of.actionsGone.map((each) => (
        <li key={`gone ${each.code} ${each.subjectId ?? ''} ${each.addressee.role} ${each.ruleId}`} className="rg-muted">
          {t('horizon:gone')} {each.text[words]}
        </li>
      ))}
      {of.recommendationsGone.map((each) => (
        <li key={`may no more ${each.code} ${each.subjectId ?? ''} ${each.addressee.role} ${each.ruleId}`} className="rg-muted">
          {t('horizon:recommendationGone')} {each.text[words]}
        </li>
      ))}
      {of.deadlinesGone.map((each) => (
        <li key={`gone ${each.kind} ${each.subjectId} ${each.startAt}`} className="rg-muted">
          {t('horizon:deadlineGone')} {t(`codes:deadline.${each.kind}`)}
        </li>
      ))}
      {of.violationsGone.length > 0 && (
        <li className="rg-muted">{t('horizon:violationsGone', { count: of.violationsGone.length })}</li>
      )}
      {of.commission !== undefined && <li>{t('horizon:commission')}</li>}
      {isElsewhere(of) && <li className="rg-muted">{t('horizon:elsewhere')}</li>}
    </ul>
  );
}
