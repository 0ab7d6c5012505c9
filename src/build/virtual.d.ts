declare module 'virtual:cards' {
  import type { Card } from '../app/card.ts';
  export const cards: readonly Card[];
}
