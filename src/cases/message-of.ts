/** What an error says; of whatever else was thrown, itself. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
