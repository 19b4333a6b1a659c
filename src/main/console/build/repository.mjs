import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder: the nearest one above with the service's texts, also where the console was copied to be built. */
export function repository() {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'src/main/resources/texts')) && dirname(folder) !== folder) {
    folder = dirname(folder);
  }
  return folder;
}
