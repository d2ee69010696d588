/** How large a set is. */
export function sizesFor(talks) {
  const share = talks / 60_000;
  const atLeast = (least, count) => Math.max(least, Math.round(count * share));
  return {
    talks,
    editions: Math.ceil(talks / 3),
    people: atLeast(20, 30_000),
    companies: atLeast(20, 5_000),
    groups: atLeast(5, 200),
    // The words for what people talk about do not become more with the talks.
    topics: 400,
  };
}

/** The seed of the set where none is given. */
export const usualSeed = 20_260_401;
