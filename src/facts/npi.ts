/**
 * Ten digits, the first 1 or 2, and a Luhn check digit over 80840 and the first nine.
 * A wrong check digit is a warning and never a refusal.
 * @returns what is wrong and what to do, or undefined
 */
export function npiWarning(text: string): string | undefined {
  const npi = text.trim()
  if (!/^\d{10}$/.test(npi)) return 'An NPI has ten digits. Compare it with the request.'
  if (!/^[12]/.test(npi)) return 'An NPI starts with 1 or 2. Compare it with the request.'
  const digits = Array.from(`80840${npi}`, Number)
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0 ? undefined : 'The check digit of this NPI does not fit. Compare it with the request.'
}
