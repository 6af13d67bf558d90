/** Items with keys of their own where the same text may stand twice. */
export function keyed<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): { key: string; item: Item; index: number }[] {
  const seen = new Map<string, number>()
  return items.map((item, index) => {
    const name = nameOf(item)
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return { key: times === 1 ? name : `${name} ${times}`, item, index }
  })
}
