import type { Reading } from './kinds'

/** A time of day in the forms common in the United States, on a 24-hour clock; what can be read two ways is refused. */
export function readTime(typed: string): Reading<string> {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ')
  if (text === '') return {}
  const parts = /^(\d{1,2})(?:[:.]?(\d{2}))? ?(?:([ap])(?:\. ?m\.?|m\.?|\.)?)?$/.exec(text)
  const [, hourTyped = '', minutes = '00', half] = parts ?? []
  const hour = Number(hourTyped)
  if (parts === null || hour > 23 || Number(minutes) > 59) return { problem: notATime }
  const at = (hours: number) => `${String(hours).padStart(2, '0')}:${minutes}`
  const isOnTwelve = hour >= 1 && hour <= 12
  const [am, pm] = [at(hour % 12), at((hour % 12) + 12)]
  if (half !== undefined) {
    if (isOnTwelve) return { value: half === 'a' ? am : pm }
    return { problem: `${typed.trim()} does not exist. Type ${at(hour)} or ${sayTime(at(hour))}.` }
  }
  // Two digits of the hour mean a 24-hour clock, as in 05:30 or 0530.
  const isOpen = isOnTwelve && (parts[2] === undefined || hourTyped.length === 1)
  if (isOpen) return { problem: `${typed.trim()} can be read two ways: ${am} or ${pm}. Type am or pm too.` }
  return parts[2] === undefined && hourTyped.length === 1 ? { problem: notATime } : { value: at(hour) }
}

const notATime = 'Not a time of day. Type it as 14:05 or 2:05 pm.'

/** "5:30 pm"; noon and midnight by name, since "12 am" and "12 pm" are often exchanged. */
export function sayTime(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const words = `${hours % 12 === 0 ? 12 : hours % 12}:${String(minutes).padStart(2, '0')} ${hours < 12 ? 'am' : 'pm'}`
  if (time === '12:00') return `${words}, noon`
  return time === '00:00' ? `${words}, midnight` : words
}
