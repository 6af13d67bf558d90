/** Cases as one JSON text, one a line, which can be opened here again and evaluated on the command line. */
export const exportCases = (files: readonly unknown[]): string =>
  `[${files.map((file) => `\n${JSON.stringify(file)}`).join(',')}\n]\n`
