/** Ink's own compiler, in node and in the browser. */
import { Compiler, CompilerOptions, JsonFileHandler } from 'inkjs/full';
import { ok, problem, type Result } from '../base/base.ts';

/** The Ink files of a scenario by name; `main.ink` is where it begins. */
export type InkFiles = Readonly<Record<string, string>>;

export interface InkFault {
  readonly file: string;
  /** From 1; 0 where Ink names none. */
  readonly line: number;
  readonly message: string;
}

export const MAIN = 'main.ink';

/** `ERROR: 'nights.ink' line 12: …` as a fault; Ink leaves the file out for the main one. */
function faultOf(message: string): InkFault {
  const parts = /^(?:ERROR|WARNING|TODO|RUNTIME ERROR):\s*(?:'([^']+)'\s+)?(?:line\s+(\d+):\s*)?([\s\S]*)$/.exec(
    message,
  );
  return {
    file: parts?.[1] ?? MAIN,
    line: Number(parts?.[2] ?? 0),
    message: (parts?.[3] ?? message).trim(),
  };
}

/** Compiled Ink as JSON text, or every error that Ink found, in one go. */
export function compileInk(files: InkFiles): Result<string, readonly InkFault[]> {
  const source = files[MAIN];
  if (source === undefined) return problem([{ file: MAIN, line: 0, message: 'There is no such file.' }]);
  const faults: InkFault[] = [];
  const onError = (message: string, type: number) => {
    if (type === 2) faults.push(faultOf(message));
  };
  const options = new CompilerOptions(MAIN, [], false, onError, new JsonFileHandler({ ...files }));
  try {
    const story = new Compiler(source, options).Compile();
    const json = faults.length === 0 ? story?.ToJson() : undefined;
    if (typeof json === 'string') return ok(json);
  } catch (thrown) {
    if (faults.length === 0) faults.push(faultOf(thrown instanceof Error ? thrown.message : String(thrown)));
  }
  return problem(faults.length > 0 ? faults : [{ file: MAIN, line: 0, message: 'Ink gave no story.' }]);
}
