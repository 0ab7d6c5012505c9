import { type AboutClass, type Classes, inOrder, type KeptText, usualClass } from './classes.ts';

/** Keeps a class until the page is closed. */
export function memoryClasses(): Classes {
  const kept = new Map<string, KeptText>();
  let about: AboutClass = usualClass;
  return {
    async read() {
      return { about, texts: inOrder([...kept.values()]), unread: 0 };
    },
    async putAbout(next) {
      about = next;
    },
    async putTexts(texts) {
      for (const text of texts) kept.set(text.id, text);
    },
    async clear() {
      kept.clear();
      about = usualClass;
    },
  };
}
