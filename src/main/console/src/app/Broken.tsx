import { useRouteError } from 'react-router';
import { ErrorPanel } from '../ui/ErrorPanel';

/** A screen failed to draw itself or to be fetched; a new version of the console may be there. */
export function Broken() {
  return (
    <main className="rg-door">
      <ErrorPanel error={useRouteError()} onRetry={() => window.location.reload()} />
    </main>
  );
}
