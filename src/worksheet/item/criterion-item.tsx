import { later } from '../../ui/later'
import type { PlacedItem } from '../use-layout'
import { Item } from './item'

const CriterionBody = later(async () => (await import('./criterion-body')).CriterionBody)

/** A criterion of the section; what it asks comes when it is first unfolded. */
export const CriterionItem = ({ placed }: { readonly placed: PlacedItem }) => (
  <Item placed={placed} title={placed.item.criterion?.requires ?? placed.item.title}>
    <CriterionBody placed={placed} />
  </Item>
)
