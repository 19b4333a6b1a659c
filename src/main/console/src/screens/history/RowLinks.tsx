import { Link } from 'react-router';

/** Rows (table/row) of a version, each leading to its table. */
export function RowLinks({ rows, version }: { rows: readonly string[]; version: string }) {
  return (
    <>
      {rows.map((row, at) => {
        const [table = '', id = ''] = row.split('/');
        return (
          <span key={row}>
            {at > 0 && ', '}
            <Link to={`/versions/${encodeURIComponent(version)}/tables/${table}#${id}`}>{row}</Link>
          </span>
        );
      })}
    </>
  );
}
