import { later } from '../../ui/later'
import type { PlacedItem } from '../use-layout'
import { Item } from './item'

const DocumentList = later(async () => (await import('./document-list')).DocumentList)

export const DocumentsItem = ({ placed }: { readonly placed: PlacedItem }) => (
  <Item placed={placed} title={placed.item.title}>
    <DocumentList />
  </Item>
)
