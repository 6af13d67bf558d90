import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A program that runs beside the test. */
export interface Child {
  /** Resolves with what the expression finds first in the program's output. */
  readonly says: (expression: RegExp) => Promise<string>
  readonly lines: readonly string[]
  readonly stop: () => Promise<void>
}

/** How long a program may take until it says that it is ready, in ms. */
const patience = 30_000

export function startChild(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Child {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const lines: string[] = []
  const listeners = new Set<() => void>()
  for (const output of [child.stdout, child.stderr]) {
    createInterface(output).on('line', (line) => {
      lines.push(line)
      listeners.forEach((listener) => listener())
    })
  }
  const says = (expression: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = lines.map((line) => expression.exec(line)).find((match) => match !== null)
        if (found) settle(() => resolve(found[1] ?? found[0]))
      }
      const settle = (then: () => void) => {
        listeners.delete(look)
        clearTimeout(timer)
        then()
      }
      const fail = (why: string) => settle(() => reject(new Error(`${program} ${why}:\n${lines.join('\n')}`)))
      const timer = setTimeout(() => fail('did not get ready'), patience)
      child.once('error', ({ message }) => fail(message))
      child.once('exit', () => fail('ended'))
      listeners.add(look)
      look()
    })
  return { says, lines, stop: () => stop(child) }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill()
  const timer = setTimeout(() => child.kill('SIGKILL'), 3000)
  await ended
  clearTimeout(timer)
}
