import { useEffect, useLayoutEffect } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import type { CaseChange, CaseFile } from '../cases/case-file'
import type { CaseKind } from '../cases/connection'
import { afterPaint } from '../ui/after-paint'
import { fetchLater } from '../ui/later'
import { ReviewProvider } from './review-context'
import { formOf, type SheetForm } from './sheet-form'
import { SheetPage } from './sheet-page'
import { useToday } from './use-today'

interface Props {
  readonly store: CaseKind
  readonly file: CaseFile
  readonly item?: string
  readonly save: (content: CaseChange) => void
}

/** The case in a form: every part of the sheet reads and changes it there. */
export function Sheet({ store, file, item, save }: Props) {
  const on = useToday()
  const form = useForm<SheetForm>({ defaultValues: formOf(file) })
  // Before the sheet is seen: a part that a key asks for now would hold back the page as a whole.
  useLayoutEffect(() => fetchLater(), [])
  // The way out where nothing can be saved has to be there by then.
  useEffect(() => afterPaint(() => void import('../hooks/use-case-files').catch(() => {})), [])
  return (
    <FormProvider {...form}>
      <ReviewProvider on={on} workflow={file.workflow}>
        <SheetPage store={store} file={file} item={item} save={save} />
      </ReviewProvider>
    </FormProvider>
  )
}
