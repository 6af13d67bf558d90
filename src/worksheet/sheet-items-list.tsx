import { memo } from 'react'
import { CheckItem } from './item/check-item'
import { CriterionItem } from './item/criterion-item'
import { DocumentsItem } from './item/documents-item'
import { RequestItem } from './item/request-item'
import { SetAside } from './item/set-aside'
import { usePlaced } from './sheet-context'
import type { PlacedItem } from './use-layout'

/** The white sheet: every part in the policy's order. */
export const SheetItems = memo(() => {
  const { placed } = usePlaced()
  return (
    <div className="sheet">
      {placed.map((each) => (
        <OneItem key={each.item.key} placed={each} />
      ))}
      <SetAside />
    </div>
  )
})

const OneItem = memo(({ placed }: { readonly placed: PlacedItem }) => {
  switch (placed.item.kind) {
    case 'request':
      return <RequestItem placed={placed} />
    case 'documents':
      return <DocumentsItem placed={placed} />
    case 'check':
      return <CheckItem placed={placed} />
    case 'diagnosis':
    case 'criterion':
    case 'referral':
      return <CriterionItem placed={placed} />
  }
})
