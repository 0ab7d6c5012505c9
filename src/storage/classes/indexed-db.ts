import { openDatabase } from '../database.ts';
import { CLASS_VERSION, type Classes, inOrder } from './classes.ts';
import { parseAbout, parseText } from './parse.ts';

const ABOUT = 'about';
/** Keys of texts begin so: no text can take the place of what is known of the class. */
const TEXT = 'text ';

/** The browser's own database. Rejects where it is refused. */
export async function indexedDbClasses(): Promise<Classes> {
  const database = await openDatabase();
  return {
    async read() {
      const [about, values] = await Promise.all([
        database.get('classes', ABOUT),
        database.getAll('classes', IDBKeyRange.lowerBound(TEXT)),
      ]);
      const texts = values.map(parseText).filter((text) => text !== null);
      return { about: parseAbout(about), texts: inOrder(texts), unread: values.length - texts.length };
    },
    async putAbout(about) {
      await database.put('classes', about, ABOUT);
    },
    async putTexts(texts) {
      const transaction = database.transaction('classes', 'readwrite');
      for (const text of texts) {
        void transaction.store.put({ version: CLASS_VERSION, ...text }, TEXT + text.id).catch(() => {});
      }
      await transaction.done;
    },
    clear: () => database.clear('classes'),
  };
}
