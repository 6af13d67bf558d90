import { useState } from 'react'
import { createRoot } from 'react-dom/client'

/** The least that an answer and its determination can be: one input, one output. */
function OneInput() {
  const [answer, setAnswer] = useState('1')
  return (
    <>
      <input aria-label="Answer" value={answer} onChange={({ target }) => setAnswer(target.value.slice(-1))} />
      <output>{answer === '1' ? 'Meets criteria' : 'Criteria not met'}</output>
    </>
  )
}

const host = document.getElementById('root')
if (host !== null) createRoot(host).render(<OneInput />)
