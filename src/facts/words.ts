/** "Bortezomib" of "bortezomib". */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** "prior therapies" of "Prior therapies", as it stands within a sentence; a name or an abbreviation keeps its capital. */
export const inSentence = (text: string): string =>
  /^(Waldenström|[A-Z]{2})/.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`

/** "bortezomib, lenalidomide and dexamethasone" */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
