import type { Reading } from './kinds'

/** A time of day in the forms common in the United States, on a 24-hour clock; what can be read two ways is refused. */
export function readTime(typed: string): Reading<string> {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ')
  if (text === '') return {}
  const said = /^(?:12(?::00)? )?(noon|midnight)$/.exec(text)?.[1]
  if (said === 'noon') return { value: '12:00' }
  // A day has two: a decision due at midnight may be due before the day or after it.
  if (said !== undefined) return { problem: twoReadings('00:00 or 23:59') }
  const parts = /^(\d{1,2})(?:[:.]?(\d{2}))? ?(?:([ap])(?:\. ?m\.?|m\.?|\.)?)?$/.exec(text)
  if (parts === null) return { problem: notATime }
  const [, hourTyped = '', minutes = '00', half] = parts
  const hour = Number(hourTyped)
  if (hour > 23 || Number(minutes) > 59 || text === '0') return { problem: notATime }
  const at = (hours: number) => `${String(hours).padStart(2, '0')}:${minutes}`
  const [am, pm] = [at(hour % 12), at((hour % 12) + 12)]
  if (half !== undefined) {
    if (hour >= 1 && hour <= 12) return { value: half === 'a' ? am : pm }
    return { problem: `${typed.trim()} does not exist. Type ${at(hour)} or ${sayTime(at(hour))}.` }
  }
  return isOneReading(hourTyped) ? { value: at(hour) } : { problem: twoReadings(`${am} or ${pm}`) }
}

/**
 * Without am or pm a time is taken where a 24-hour clock and office hours say the same: 8:00 to 12:59 is morning and
 * noon on both, and the field echoes it in words. "5:30" is early morning on the one and afternoon by the other, and at
 * 7:00 no office is open: there it is asked. Two digits, as in 05:30, are a 24-hour clock's.
 */
const isOneReading = (hour: string): boolean => !/^[1-7]$/.test(hour)

/** In few words: the field is narrow, and what stands below it must not move. */
const twoReadings = (readings: string) => `Two readings: ${readings}. Type one.`
const notATime = 'Not a time of day. Type it as 14:05 or 2:05 pm.'

/** "5:30 pm"; noon and the start of a day by name, since "12 am" and "12 pm" are often exchanged. */
export function sayTime(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const words = `${hours % 12 === 0 ? 12 : hours % 12}:${String(minutes).padStart(2, '0')} ${hours < 12 ? 'am' : 'pm'}`
  if (time === '12:00') return `${words}, noon`
  return time === '00:00' ? `${words}, as the day begins` : words
}
