import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { spoken } from '../../i18n/language';
import { Asked } from '../../ui/Asked';
import { Facts } from '../../ui/Facts';
import { PageHead } from '../../ui/PageHead';
import { table } from './queries';
import { ofVersion } from './shape';
import { TableBody } from './TableBody';
import { useWords } from './useWords';

/** One table of a version, to be read. */
export function Screen() {
  const { t } = useTranslation();
  const { word } = useWords();
  const { version = '', tableId = '' } = useParams();
  const trail = [
    { to: '/versions', name: t('versions:title') },
    { to: `/versions/${encodeURIComponent(version)}`, name: version },
  ];
  return (
    <Asked of={useQuery(table(version, tableId))}>
      {(read) => (
        <>
          <PageHead title={read.label[spoken()]} trail={trail} lead={t(`law:purpose.${read.id}`, { defaultValue: '' })} />
          <Facts
            of={[
              [t('tables:clause'), read.clause],
              [t('tables:owner'), word(read.owner)],
              [t('tables:reading'), t(`codes:hit.${read.hitPolicy}`)],
            ]}
          />
          <TableBody table={ofVersion(read)} label={read.label[spoken()]} />
        </>
      )}
    </Asked>
  );
}
