/** How an exchange is shown. */
export { type Exchange, toldSoFar } from '../../run/exchanges.ts';

/** `(You wait.)` is something done, not said. */
export const isDeed = (text: string): boolean => text.startsWith('(') && text.endsWith(')');
export const deed = (text: string): string => (isDeed(text) ? text.slice(1, -1) : text);
