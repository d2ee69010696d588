/**
 * Numbers that look random and are the same for the same seed (mulberry32, a public-domain generator by Tommy
 * Ettinger): the set and every request can be made again.
 * @param {number} seed a whole number
 */
export function createChance(seed) {
  let state = seed >>> 0;
  /** From 0 to below 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  /** A whole number from 0 to below `end`. */
  const below = (end) => Math.floor(next() * end);
  /** One of a list. */
  const pick = (list) => list[below(list.length)];
  return { next, below, pick };
}

/**
 * Draws places 0 … size-1 by Zipf's law: the first comes twice as often as the second, three times as often as the
 * third.
 * @param {{ next(): number }} chance
 * @param {number} size
 * @returns {() => number}
 */
export function createZipf(chance, size) {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let place = 0; place < size; place++) {
    sum += 1 / (place + 1);
    sums[place] = sum;
  }
  return () => {
    const aim = chance.next() * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < aim) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
