import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** What is looked at stands in the address: it can be sent, kept and reloaded. An empty value leaves it. */
export function useAddress(): [URLSearchParams, (changed: Record<string, string | undefined>) => void] {
  const [address, setAddress] = useSearchParams();
  const put = useCallback(
    (changed: Record<string, string | undefined>) => setAddress((before) => withChanges(before, changed), { replace: true }),
    [setAddress],
  );
  return [address, put];
}

export function withChanges(before: URLSearchParams, changed: Record<string, string | undefined>): URLSearchParams {
  const after = new URLSearchParams(before);
  for (const [name, value] of Object.entries(changed)) {
    if (value === undefined || value === '') {
      after.delete(name);
    } else {
      after.set(name, value);
    }
  }
  return after;
}
