import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import type { CaseRow } from '../cases/list/case-row'
import { casesToSave, exportName, retentionToSave } from '../cases/export-cases'
import { parseCase } from '../cases/parse-case'
import { messageOf } from '../cases/message-of'
import { renewalOf } from '../cases/renewal'
import { deletedCases } from '../hooks/use-deleted-cases'
import { note } from '../hooks/use-lock'
import { createCase, newId } from '../hooks/change-cases'
import { stores } from '../hooks/stores'
import { saveTexts } from '../sealing/save-texts'
import type { RowAction } from './row-menu'
import { counted, encryptedWords } from './row-words'
import type { Sealing } from '../sealing/use-sealing'

export interface Asking {
  readonly row: CaseRow
  readonly how: 'delete' | 'retain'
}

/** Starts a continuation from a signed case; resolves with its id once it is on the disk. */
async function createRenewal(signedId: string): Promise<string> {
  const signed = await stores.cases.get(signedId)
  if (signed === undefined) throw new Error('The signed case is not on this device any more.')
  const renewal = renewalOf(signed, newId(), new Date().toISOString())
  await stores.cases.put(renewal)
  void note({ what: 'created', caseId: renewal.id, details: { from: signedId } })
  return renewal.id
}

const today = (): string => Temporal.Now.plainDateISO().toString()

/** What can be done with cases from the list; whatever fails is said. */
export function useCaseActions(sealing: Sealing) {
  const navigate = useNavigate()
  const [said, setSaid] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const [asking, setAsking] = useState<Asking>()

  const attempt = (work: () => Promise<unknown>) => {
    setProblem(undefined)
    return work().then(
      () => {},
      (error: unknown) => setProblem(messageOf(error)),
    )
  }
  const goTo = (caseId: string) => navigate({ to: '/cases/$caseId', params: { caseId } })
  const exportSome = (ids: readonly string[], passphrase: string | undefined) =>
    attempt(async () => {
      const records = (await stores.cases.records(ids)).filter((record) => record !== undefined)
      const files = records.map(parseCase).flatMap((parsed) => ('file' in parsed ? [parsed.file] : []))
      await saveTexts(exportName(files, today()), casesToSave(records, new Date().toISOString()), passphrase)
      void note({ what: 'exported', details: { cases: [...ids], encrypted: passphrase !== undefined } })
      setSaid(`${counted(records.length, 'case')} exported to your downloads${encryptedWords(passphrase)}.`)
    })
  const exportThese = (ids: readonly string[]) =>
    sealing.save(`Export ${counted(ids.length, 'case')}`, (passphrase) => exportSome(ids, passphrase))

  return {
    said,
    problem,
    hush: () => {
      setSaid(undefined)
      setProblem(undefined)
    },
    asking,
    stopAsking: () => setAsking(undefined),
    startCase: () => void attempt(async () => goTo(await createCase())),
    exportThese,
    exportAll: () =>
      sealing.save('Export all cases', (passphrase) =>
        attempt(async () => exportSome(await stores.cases.ids(), passphrase)),
      ),
    onAction: (action: RowAction, row: CaseRow) => {
      if (action === 'ask') void attempt(() => navigate({ to: '/cases/$caseId/letter', params: { caseId: row.id } }))
      else if (action === 'renew') void attempt(async () => goTo(await createRenewal(row.id)))
      else if (action === 'export') exportThese([row.id])
      else if (action === 'export encrypted')
        sealing.saveSealed('Export this case', (passphrase) => exportSome([row.id], passphrase))
      else setAsking({ row, how: action })
    },
    /** A signed case leaves in a file that names what left. */
    confirm: async ({ id }: CaseRow, passphrase?: string) => {
      if (asking?.how === 'retain') {
        const read = await stores.cases.read(id)
        if (read === undefined) return
        const { file, stamp } = read
        const at = new Date().toISOString()
        const name = exportName([file], today()).replace('ixazomib-', 'ixazomib-retention-')
        await saveTexts(name, retentionToSave([file], at), passphrase)
        await deletedCases.remove(id, { retained: stamp })
        return setSaid(`The signed case is in the retention file, among your downloads${encryptedWords(passphrase)}.`)
      }
      await deletedCases.remove(id)
    },
    undo: (id: string) => void attempt(() => deletedCases.undo(id)),
  }
}
