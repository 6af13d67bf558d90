import { casesToSave, exportName } from '../../cases/export-cases'
import type { CaseFile } from '../../cases/case-file'
import type { SignTarget } from '../../cases/signing/hindrances'
import { nameWords } from '../../cases/signing/signed-words'
import { saveTexts } from '../../sealing/save-texts'
import { SealChoice } from '../../sealing/seal-choice'
import { SealDialog } from '../../sealing/seal-dialog'
import { useSealing } from '../../sealing/use-sealing'
import { nameReviewer, note, useLock } from '../../hooks/use-lock'
import { usePlanSettings } from '../../hooks/use-plan-settings'
import { replaceCase } from '../../hooks/change-cases'
import { focusQuestion } from '../focus'
import { useNewestReview } from '../review-context'
import { useSheet } from '../sheet-context'
import { usePart } from '../sheet-form'
import { SignPanel } from './sign-panel'

/** Signing on the sheet: what is signed is what stands on it. */
export default function Signing() {
  const { file: kept, goTo, goToPlace, moveTo } = useSheet()
  const { content, on } = useNewestReview()
  const { set } = usePart('toSign')
  const { settings } = usePlanSettings()
  const lock = useLock()
  const sealing = useSealing()
  const file = { ...kept, ...content }
  const go = (target: SignTarget) => {
    if ('place' in target) goToPlace(target.place)
    else if ('criterion' in target) goTo(target.criterion)
    else if ('warning' in target) focusQuestion(`warning-${target.warning}`)
  }
  const handOver = async (routed: CaseFile, passphrase?: string) => {
    const { workflow } = routed
    await saveTexts(exportName([routed], on), casesToSave([routed], new Date().toISOString()), passphrase)
    moveTo(workflow)
    const details = { to: workflow?.to ?? '', encrypted: passphrase !== undefined }
    void note({ what: 'handed over', caseId: file.id, details })
  }
  return (
    <>
      <SignPanel
        file={file}
        on={on}
        reviewer={lock.state === 'open' ? lock.reviewer : undefined}
        rules={settings.adverse}
        onDecide={set}
        onGo={go}
        onSign={async (signed) => {
          await replaceCase(file, signed)
          const { signature } = signed
          if (signature === undefined) return
          const { decision, computed, fingerprint } = signature
          const details = { decision, computed, fingerprint }
          void note({ what: 'signed', who: nameWords(signature), caseId: file.id, details })
          // Whoever gave no name at the first start need not type it again.
          if (lock.state === 'open' && lock.reviewer.name === '') void nameReviewer(signature)
        }}
        onRoute={(routed) => {
          if (routed.workflow?.state !== 'handed over') moveTo(routed.workflow)
          else sealing.save('Hand over', (passphrase) => handOver(routed, passphrase))
        }}
        isSealed={sealing.isOn}
        sealChoice={<SealChoice isOn={sealing.isOn} onChange={sealing.turn} />}
      />
      {sealing.asked === undefined ? null : (
        <SealDialog title={sealing.asked.title} onClose={sealing.stopAsking} onSave={sealing.asked.save} />
      )}
    </>
  )
}
