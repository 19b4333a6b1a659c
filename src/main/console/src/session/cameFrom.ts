/** Where whoever has signed in goes on: the address that he asked for, if it is one of this page, else the first one. */
export function cameFrom(asked: string | null): string {
  return asked !== null && asked.startsWith('/') && !/^\/[/\\]/.test(asked) ? asked : '/';
}
