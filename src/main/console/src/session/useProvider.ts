import { useQuery } from '@tanstack/react-query';
import { api, told } from '../api/client';

/** Whether one may sign in at the company's own provider; no while that is not known. */
export function useProvider(): boolean {
  const { data } = useQuery({
    queryKey: ['ways'],
    queryFn: () => told(api.GET('/v1/session/ways')),
    staleTime: Infinity,
    retry: false,
  });
  return data?.provider ?? false;
}
