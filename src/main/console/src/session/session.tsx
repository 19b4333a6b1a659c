import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { api, proveBy, type Schemas, told, whenSessionIsLost } from '../api/client';
import { Problem } from '../api/problem';
import { ErrorPanel } from '../ui/ErrorPanel';
import { Loading } from '../ui/Loading';

export type Session = Schemas['SessionView'];
export type RoleCode = 'employee' | 'editor' | 'approver' | 'auditor' | 'admin';

interface Known {
  session: Session | null;
  signIn: (account: string, password: string) => Promise<void>;
  change: (oldPassword: string, newPassword: string) => Promise<void>;
  signOut: () => Promise<void>;
}

const Context = createContext<Known | null>(null);
const key = ['session'];

async function read(): Promise<Session | null> {
  try {
    const session = await told(api.GET('/v1/session'));
    proveBy(session.csrfToken);
    return session;
  } catch (problem) {
    if (problem instanceof Problem && (problem.status === 401 || problem.status === 404)) {
      proveBy(undefined);
      return null;
    }
    throw problem;
  }
}

/** @throws Problem of the kind wrong-password where account or password are wrong: nobody had signed in whose session could have ended */
async function opened(account: string, password: string): Promise<Session> {
  try {
    return await told(api.POST('/v1/session', { body: { account, password } }));
  } catch (problem) {
    throw problem instanceof Problem && problem.status === 401
      ? new Problem(401, 'wrong-password', '', [], undefined, {})
      : problem;
  }
}

/** Who has signed in; nothing else is shown before that is known. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const { data, error, isPending, refetch } = useQuery({ queryKey: key, queryFn: read, staleTime: Infinity });

  useEffect(() => {
    whenSessionIsLost(() => {
      proveBy(undefined);
      queries.setQueryData(key, null);
    });
  }, [queries]);

  const known = useMemo<Known>(() => {
    /** What another person has read does not stay in the page. */
    const begin = (session: Session | null) => {
      proveBy(session?.csrfToken);
      queries.removeQueries({ predicate: (query) => query.queryKey[0] !== key[0] });
      queries.setQueryData(key, session);
    };
    return {
      session: data ?? null,
      signIn: async (account, password) => begin(await opened(account, password)),
      change: async (oldPassword, newPassword) =>
        begin(await told(api.PUT('/v1/session/password', { body: { oldPassword, newPassword } }))),
      signOut: async () => {
        await told(api.DELETE('/v1/session'));
        begin(null);
      },
    };
  }, [data, queries]);

  if (isPending) {
    return <Loading />;
  }
  if (error !== null) {
    return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  }
  return <Context.Provider value={known}>{children}</Context.Provider>;
}

export function useAccess(): Known {
  const known = useContext(Context);
  if (known === null) {
    throw new Error('useAccess is used outside of SessionProvider');
  }
  return known;
}

/** Whether who has signed in holds one of the roles. The service decides; this only spares people what it would refuse. */
export function useMay(...roles: RoleCode[]): boolean {
  const { session } = useAccess();
  return roles.some((role) => session?.roles.includes(role) ?? false);
}
