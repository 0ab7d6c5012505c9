/** Input that cannot be used: one sentence for the person at the terminal, and exit code 2. */
export class Refusal extends Error {}

export function refuse(sentence: string): never {
  throw new Refusal(sentence);
}
