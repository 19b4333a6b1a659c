import { AlertActionLink } from '@patternfly/react-core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type Fault, Problem } from '../api/problem';
import { Notice } from './Notice';

/** What went wrong: in words of the reader, each place with what may stand there, and what he can do. */
export function ErrorPanel({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const { title, body } = words(error, t);
  const faults = error instanceof Problem ? error.faults : [];
  return (
    <Notice
      className="rg-error"
      variant="danger"
      title={title}
      role="alert"
      actionLinks={onRetry && <AlertActionLink onClick={onRetry}>{t('common:again')}</AlertActionLink>}
    >
      {body !== '' && <p>{body}</p>}
      {faults.length > 0 && (
        <ul className="rg-faults">
          {faults.map((fault) => (
            <FaultLine key={`${fault.pointer} ${fault.code} ${fault.detail}`} fault={fault} />
          ))}
        </ul>
      )}
    </Notice>
  );
}

function FaultLine({ fault }: { fault: Fault }) {
  const { t } = useTranslation();
  const said = t(`problems:fault.${fault.code}`, { defaultValue: '' });
  return (
    <li>
      {fault.pointer !== '' && <code>{fault.pointer}</code>} {said !== '' ? `${said} ` : ''}
      {fault.detail !== '' && <span className="rg-muted">{fault.detail}</span>}
      {fault.allowed !== undefined && fault.allowed.length > 0 && (
        <div>{t('common:allowed', { words: fault.allowed.join(', ') })}</div>
      )}
    </li>
  );
}

function words(error: unknown, t: TFunction): { title: string; body: string } {
  if (!(error instanceof Problem)) {
    return { title: t('problems:kind.page'), body: error instanceof Error ? error.message : String(error) };
  }
  const title = t(`problems:kind.${error.kind}`, {
    defaultValue: t(`problems:status.${error.status}`, { defaultValue: t('problems:kind.other') }),
  });
  const isPlaced = error.faults.length > 0 || !['malformed', 'impossible'].includes(error.kind);
  const known = !isPlaced ? '' : t(`problems:help.${error.kind}`, { defaultValue: '', seconds: error.retryAfter ?? 1 });
  const incident = error.body['incident'];
  return {
    title,
    body: [known || error.detail, typeof incident === 'string' ? t('problems:incident', { incident }) : '']
      .filter((part) => part !== '')
      .join(' '),
  };
}
