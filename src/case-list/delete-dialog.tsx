import { useState } from 'react'
import type { CaseRow } from '../cases/list/case-row'
import { messageOf } from '../cases/message-of'
import { formatDate } from '../facts'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { FilePassphraseFields, noPassphrase, whyNotChosen } from '../sealing/new-passphrase'
import '../sealing/sealing.css'
import { caseWords, nameOf, stageWords } from './row-words'
import { SealChoice } from '../sealing/seal-choice'

interface Props {
  readonly row: CaseRow
  readonly how: 'delete' | 'retain'
  readonly today: string
  readonly onClose: () => void
  /** Whether a retention file is to be encrypted, unless it is said otherwise here. */
  readonly isSealed: boolean
  readonly onConfirm: (row: CaseRow, passphrase?: string) => Promise<void>
}

/** Asks once, naming the member. */
export function DeleteDialog({ row, how, today, isSealed, onClose, onConfirm }: Props) {
  const [problem, setProblem] = useState<string>()
  const [sealing, setSealing] = useState(isSealed)
  const [chosen, setChosen] = useState(noPassphrase)
  const [isChecked, setIsChecked] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const confirm = () => {
    setIsChecked(true)
    const isSealing = how === 'retain' && sealing
    if (isSealing && whyNotChosen(chosen) !== undefined) return
    setIsBusy(true)
    onConfirm(row, isSealing ? chosen.typed : undefined).then(onClose, (error: unknown) => {
      setProblem(messageOf(error))
      setIsBusy(false)
    })
  }
  const born = row.birthDate === undefined ? '' : `, born ${formatDate(row.birthDate)}`
  const signed = stageWords(row, today)
  return (
    <Dialog
      title={how === 'delete' ? `Delete the case of ${nameOf(row)}?` : `Export and remove the case of ${nameOf(row)}?`}
      onClose={onClose}
    >
      <p>
        {caseWords(row)}
        {born}.{' '}
        {how === 'delete'
          ? 'It is taken off this device. It can be put back until the app is closed.'
          : `${signed.what} ${signed.more ?? ''}. A signed case is not deleted: it is written to a retention file, which names what left, and is then taken off this device.`}
      </p>
      {how === 'delete' ? null : (
        <div className="seal-form">
          <SealChoice isOn={sealing} onChange={setSealing} />
          {sealing ? <FilePassphraseFields value={chosen} isChecked={isChecked} onChange={setChosen} /> : null}
        </div>
      )}
      {problem === undefined ? null : (
        <p role="alert" className="list-problem">
          {problem}
        </p>
      )}
      <div className="delete-answers">
        <Button onClick={onClose}>Keep it</Button>
        <Button className="delete-button" disabled={isBusy} onClick={confirm}>
          {how === 'delete' ? 'Delete this case' : 'Export and remove'}
        </Button>
      </div>
    </Dialog>
  )
}
