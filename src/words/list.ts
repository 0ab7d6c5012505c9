/** `a, b and c`; long lists are cut after sixteen. */
export function listed(words: readonly string[], joiner = 'and'): string {
  const shown = words.slice(0, 16);
  if (words.length > shown.length) return `${shown.join(', ')}, …`;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} ${joiner} ${shown.at(-1)}`;
}
