/** A browser of whatever make, as its driver moves it. An element is named by the JavaScript that gives it. */
export interface Engine {
  readonly version: string
  /** Where it puts what is downloaded. */
  readonly downloads: string
  /** Goes to an address; resolves once the page has loaded. */
  readonly open: (url: string) => Promise<void>
  /** What the JavaScript gives in the page; a promise is awaited. Rejects with what it throws. */
  readonly evaluate: (expression: string) => Promise<unknown>
  readonly click: (element: string) => Promise<void>
  readonly type: (element: string, text: string) => Promise<void>
  /** Chooses a file of this machine in an input for files. */
  readonly choose: (element: string, path: string) => Promise<void>
  /** Prints the page into a PDF; absent where the driver can't. */
  readonly print?: (paper: Paper) => Promise<Uint8Array>
  /** What the page has reported as an error, so far. */
  readonly errors: () => Promise<readonly string[]>
  /** What the page has asked for over the network, so far. */
  readonly requests: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

/** In centimeters, as both protocols take it. */
export interface Paper {
  readonly width: number
  readonly height: number
}
