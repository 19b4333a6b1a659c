import { useMutation } from '@tanstack/react-query';

/** One thing that a person asks for by a button: under way, failed, or done. */
export function useAsked<In, Out>(work: (wanted: In) => Promise<Out>, then?: (out: Out) => unknown) {
  const { mutate, error, isPending, reset, data } = useMutation({
    mutationFn: work,
    onSuccess: (out) => then?.(out),
  });
  return { ask: (wanted: In) => mutate(wanted), error, isPending, reset, data };
}
