/** How much memory an exploration may take. */
import { getHeapStatistics } from 'node:v8';

/** Of the memory this process may have, 0 to 1. What is left is for the figures made of what was seen. */
export const MEMORY_SHARE = 0.75;

/** Whether an exploration should go no further: what it has seen fills its share of the memory. */
export function isMemoryFull(): boolean {
  const { used_heap_size: used, heap_size_limit: most } = getHeapStatistics();
  return used > MEMORY_SHARE * most;
}
