import { Button } from '../ui/button'
import { useLogTrouble, writeLogAgain } from '../hooks/use-lock'
import './lock-page.css'

/** Stays as long as something was done that is not in the log. */
export function LogTrouble() {
  const trouble = useLogTrouble()
  if (trouble === undefined) return null
  const { count, message } = trouble
  const what = count === 1 ? '1 line is not in the log.' : `${count.toLocaleString('en-US')} lines are not in the log.`
  return (
    <aside role="alert" className="log-trouble" aria-label="Not in the log">
      <p>
        {what} {message} What was done is done; the log is tried again with its next line.
      </p>
      <Button look="link" onClick={() => void writeLogAgain()}>
        Write the log now
      </Button>
    </aside>
  )
}
