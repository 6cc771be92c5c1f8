/**
 * An agency's identity: its code and the day it came into being, since codes are used again (the
 * communes of 2025-07-01 took over codes of those before, domain reference §5.1).
 * @example agencyKey({ code: 'HN-00004', validFrom: '2025-07-01' }) // 'HN-00004@2025-07-01'
 */
export function agencyKey(agency: { code: string; validFrom?: string | null }): string {
  return agency.validFrom ? `${agency.code}@${agency.validFrom}` : agency.code
}
