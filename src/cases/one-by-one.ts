/** Work on one thing in the order it was asked for, beside the work on others: encryption can finish out of order. */
export function oneByOne(): <Result>(id: string, work: () => Promise<Result>) => Promise<Result> {
  const lastOf = new Map<string, Promise<unknown>>()
  return (id, work) => {
    const result = (lastOf.get(id) ?? Promise.resolve()).then(work)
    const settled = result.then(
      () => {},
      () => {},
    )
    lastOf.set(id, settled)
    void settled.then(() => lastOf.get(id) === settled && lastOf.delete(id))
    return result
  }
}
