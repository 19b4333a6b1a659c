import { spoken } from '../i18n/language';
import { problemOf, unreachable } from './problem';

/** Fetches a file in the language that is spoken and hands it to the browser to keep. @throws Problem */
export async function fetchFile(path: string, type: string, name: string): Promise<void> {
  const response = await fetch(path, { headers: { Accept: type, 'Accept-Language': spoken() } }).catch((cause: unknown) => {
    throw unreachable(cause);
  });
  if (!response.ok) {
    throw problemOf(response.status, await response.json().catch(() => ({})), response.headers.get('Retry-After'));
  }
  keep(await response.blob(), name);
}

/** Offers what is here as a file. */
export function keep(content: Blob, name: string): void {
  const link = document.createElement('a');
  const url = URL.createObjectURL(content);
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
