/** The one error rules throw. `code` is a key of `errors` in src/i18n; the edge makes it a sentence. */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(code)
    this.name = 'DomainError'
  }
}
