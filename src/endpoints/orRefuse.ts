import { DomainError } from '@/domain/DomainError'

type Details = DomainError['details']

/**
 * For a schema whose refusal has a sentence of its own, in the place of "badRequest":
 * `z.enum(SCOPES, orRefuse('scopeUnknown'))`.
 */
export function orRefuse(code: string, details?: (input: unknown) => Details) {
  return {
    error: ({ input }: { input?: unknown }): string => {
      throw new DomainError(code, details?.(input))
    },
  }
}
