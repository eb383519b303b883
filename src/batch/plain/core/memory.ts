/** Hands out memory of the core; it is never given back. */

const PAGE_BITS = 16;
const PAGE_REST = 0xffff;
/** Words are read over the end of what is looked at. */
const SPARE = 64;

let top: u32 = ((__heap_base as u32) + 15) & ~15;

/**
 * A piece of memory, all zeros.
 *
 * @param size - Bytes.
 * @returns Its address, a multiple of 16. It stops the core where there is no more memory.
 */
export function alloc(size: u32): u32 {
  const at = top;
  top = (at + size + 15) & ~15;
  const pages = (top + SPARE + PAGE_REST) >>> PAGE_BITS;
  const has = memory.size() as u32;
  if (pages > has && memory.grow(pages - has) < 0) unreachable();
  return at;
}
