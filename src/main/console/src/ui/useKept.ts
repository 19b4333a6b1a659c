import { useState } from 'react';

/** A text that a reload of the page does not lose; it goes with the browser's tab. */
export function useKept(name: string, first: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => sessionStorage.getItem(name) ?? first);
  return [
    text,
    (typed) => {
      sessionStorage.setItem(name, typed);
      setText(typed);
    },
  ];
}
