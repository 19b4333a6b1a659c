import { Button, Card, CardBody, CardFooter, Label } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, type Schemas, told } from '../../api/client';
import { spoken } from '../../i18n/language';
import { useFormat } from '../../i18n/useFormat';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { ReasonDialog } from '../../ui/ReasonDialog';
import { useAsked } from '../../ui/useAsked';
import { FindingExample } from './FindingExample';
import { addProposed } from './addProposed';
import { useDraft } from './useDraft';

/** One finding: what it is, facts that prove it, the row that mends it, and why it was accepted. */
export function FindingCard({ finding }: { finding: Schemas['FindingView'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, whole, mayEdit, refresh } = useDraft();
  const [isAccepting, setAccepting] = useState(false);
  const mend = useAsked(() => addProposed(id, finding), refresh);
  const { table, rows, accepted, weight, settled, inherited } = finding;
  const name = whole.tables.find((each) => each.id === table)?.label[spoken()];
  const accept = (reason: string) =>
    told(
      api.PUT('/v1/drafts/{draftId}/findings/{finding}/acceptance', {
        params: { path: { draftId: id, finding: finding.id } },
        body: { reason },
      }),
    ).then(refresh);
  return (
    <Card isCompact>
      <CardBody>
        <p className="rg-line">
          <Label isCompact color={settled ? 'grey' : weight === 'STOPS' ? 'red' : 'orange'}>
            {t(`findings:weight.${settled ? 'SETTLED' : weight}`)}
          </Label>
          <strong>{t(`findings:kind.${finding.kind}`)}</strong>
          {table !== undefined && name !== undefined && <Link to={`/drafts/${id}/tables/${table}${rows[0] === undefined ? '' : `#${rows[0]}`}`}>{name}</Link>}
        </p>
        <p>{finding.text[spoken()]}</p>
        <FindingExample finding={finding} />
        {inherited && <p className="rg-muted">{t('findings:inherited')}</p>}
        {accepted !== undefined && (
          <p className="rg-muted">
            {t('findings:accepted', { who: accepted.by, when: format.dateTime(accepted.at), reason: accepted.reason })}
          </p>
        )}
        {mend.error !== null && <ErrorPanel error={mend.error} />}
      </CardBody>
      {mayEdit && (finding.proposal !== undefined || (weight === 'ASKS' && !settled)) && (
        <CardFooter className="rg-actions">
          {finding.proposal !== undefined && (
            <Button size="sm" variant="secondary" isLoading={mend.isPending} isDisabled={mend.isPending} onClick={() => mend.ask(undefined)}>
              {t('findings:mend')}
            </Button>
          )}
          {weight === 'ASKS' && !settled && (
            <Button size="sm" variant="link" onClick={() => setAccepting(true)}>
              {t('findings:accept')}
            </Button>
          )}
        </CardFooter>
      )}
      {isAccepting && (
        <ReasonDialog
          title={t('findings:accept')}
          does={t('findings:acceptDo')}
          says={finding.text[spoken()]}
          work={accept}
          onClose={() => setAccepting(false)}
        />
      )}
    </Card>
  );
}
