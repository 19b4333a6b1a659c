import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorPanel } from './ErrorPanel';
import { Loading } from './Loading';

/** What was asked of the service: still coming, refused, or here. What came earlier stays in sight while it is asked again. */
export function Asked<T>({ of, children }: { of: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (of.data !== undefined) {
    return (
      <>
        {of.isError && <ErrorPanel error={of.error} onRetry={() => void of.refetch()} />}
        {children(of.data)}
      </>
    );
  }
  return of.isError ? <ErrorPanel error={of.error} onRetry={() => void of.refetch()} /> : <Loading />;
}
