/** Text in which each numbered reading is a link to it. */
export function LinkedText({ children }: { readonly children: string }) {
  const pieces = children.split(/\b(R\d{1,2})\b/)
  return pieces.map((piece, index) => {
    const key = `${index} ${piece}`
    return index % 2 === 1 ? <ReadingLink key={key} id={piece} /> : <span key={key}>{piece}</span>
  })
}

export const ReadingLink = ({ id }: { readonly id: string }) => (
  <a className="mono" href={`#${id}`}>
    {id}
  </a>
)

export function ReadingLinks({ ids }: { readonly ids: readonly string[] }) {
  return (
    <span className="policy-readings">
      {ids.map((id) => (
        <ReadingLink key={id} id={id} />
      ))}
    </span>
  )
}
