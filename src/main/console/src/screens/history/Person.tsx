import type { Schemas } from '../../api/client';
import { useWords } from '../law/useWords';
import { useName } from './useName';

/** Who answers: by his name where the directory knows it, by his id, and in which role. */
export function Person({ of }: { of: Schemas['Party'] }) {
  const { word } = useWords();
  const name = useName();
  if (of.personId === undefined) {
    return <>{word(of.role)}</>;
  }
  const known = name(of.personId);
  return (
    <>
      {known ?? of.personId} <span className="rg-muted">{[known === undefined ? '' : of.personId, word(of.role)].filter((part) => part !== '').join(', ')}</span>
    </>
  );
}
