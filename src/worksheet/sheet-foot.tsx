import { memo } from 'react'
import { Button } from '../ui/button'
import { KeyHint } from './item/item'
import { assertedIn } from '../cases/asserted'
import { useReview } from './review-context'
import { usePlaced, useSheet } from './sheet-context'

/** On to the next open item, and the count of findings. */
export const SheetFoot = memo(() => {
  const { goToNextOpen } = useSheet()
  const { placed } = usePlaced()
  const hasOpen = placed.some(({ item, state }) => item.kind !== 'check' && !state.settled)
  const { content, review } = useReview()
  const { determination } = review
  const parts = determination.section?.kind === 'criteria' ? (determination.root?.parts ?? []) : []
  const count = (truth: string) => parts.filter((part) => part.truth === truth).length
  const asserted = assertedIn(content, review).length
  return (
    <div className="sheet-foot">
      <Button look="primary" onClick={goToNextOpen}>
        {hasOpen ? 'Next open item' : 'Check and sign'}
      </Button>
      <KeyHint keys={['Ctrl Enter']} />
      {parts.length === 0 ? null : (
        <p className="sheet-count">
          {count('open')} open, {count('not met')} not met, {count('met')} met,{' '}
          {asserted === 0 ? 'all cited' : `${asserted} not cited`}
        </p>
      )}
    </div>
  )
})
