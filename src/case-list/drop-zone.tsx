import { useEffect, useEffectEvent, useState } from 'react'
import './drop-zone.css'

/** Files may be dropped anywhere on the page; the button "Open files" does the same. */
export function DropZone({ onDropped }: { readonly onDropped: (files: readonly File[]) => void }) {
  const [isOver, setIsOver] = useState(false)
  const drop = useEffectEvent((event: DragEvent) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    setIsOver(false)
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length > 0) onDropped(files)
  })
  useEffect(() => {
    // Each element that is entered is told before the last one is left.
    let depth = 0
    const enter = (event: DragEvent) => {
      if (holdsFiles(event)) setIsOver(++depth > 0)
    }
    const leave = (event: DragEvent) => {
      if (holdsFiles(event)) setIsOver(--depth > 0)
    }
    const over = (event: DragEvent) => {
      // Otherwise the browser would leave the app to show the file.
      if (holdsFiles(event)) event.preventDefault()
    }
    const end = (event: DragEvent) => {
      depth = 0
      drop(event)
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('dragover', over)
    window.addEventListener('drop', end)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', end)
    }
  }, [])
  return isOver ? (
    <div className="drop-zone">
      <p>Drop case files to open them</p>
    </div>
  ) : null
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true
