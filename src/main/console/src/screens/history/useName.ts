import { useQuery } from '@tanstack/react-query';
import { api, type Schemas, toldJson } from '../../api/client';

/** Names of persons by the ids of the record; an id that the directory does not know has none. */
export function useName(): (id: string) => string | undefined {
  const { data } = useQuery({
    queryKey: ['persons', 'names'],
    queryFn: async () => {
      const page = await toldJson<Schemas['PersonPage']>(
        api.GET('/v1/persons', { params: { query: { limit: 500 } }, headers: { Accept: 'application/json' } }),
      );
      return new Map(page.items.map(({ id, name }) => [id, name]));
    },
    staleTime: 60_000,
  });
  return (id) => data?.get(id);
}
