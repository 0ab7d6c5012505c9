/** Reads what is whole in a list of objects whose JSON text stops in the middle. */

/** The text of each object that is whole, in order, from `start` on: the place after the list's opening bracket. */
function wholeObjects(text: string, start: number): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let began = start;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') {
      if (depth === 0) began = at;
      depth += 1;
    } else if (sign === '}' || sign === ']') {
      depth -= 1;
      if (depth < 0) return found;
      if (depth === 0) found.push(text.slice(began, at + 1));
    }
  }
  return found;
}

function parsed(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

/** The objects that can still be read from a list that was cut off; `head` matches up to and with its opening bracket. */
export function readCut(text: string, head: RegExp): readonly unknown[] | null {
  const found = head.exec(text);
  if (found === null) return null;
  return wholeObjects(text, found[0].length).flatMap(parsed);
}
