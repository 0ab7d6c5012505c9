/** Files that were dropped, those in dropped folders among them. */

function filesIn(folder: FileSystemDirectoryEntry): Promise<readonly File[]> {
  const reader = folder.createReader();
  // A browser gives the entries of a folder a hundred at a time, and none at the end.
  const more = (): Promise<readonly FileSystemEntry[]> =>
    new Promise<readonly FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed)).then(async (some) =>
      some.length === 0 ? some : [...some, ...(await more())],
    );
  return more()
    .then((entries) => Promise.all(entries.map(filesOf)))
    .then((all) => all.flat());
}

/** What cannot be read is left out: the browser gives no name for it either. */
function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isDirectory) return filesIn(entry as FileSystemDirectoryEntry).catch(() => []);
  return new Promise((done) =>
    (entry as FileSystemFileEntry).file(
      (file) => done([file]),
      () => done([]),
    ),
  );
}

export interface Dropped {
  readonly files: readonly File[];
  /** A text that was dragged; '' where there was none. */
  readonly text: string;
}

/** Must be asked at once: the browser forgets what was dropped when the event is over. */
export async function dropped({ items }: DataTransfer, text: string): Promise<Dropped> {
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const files = (await Promise.all(entries.map(filesOf))).flat();
  return { files, text: files.length === 0 ? text : '' };
}
