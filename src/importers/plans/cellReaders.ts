import type { AgencyDirectory } from '@/domain/agencies/agencyDirectory'
import type { DatedAgency } from '@/domain/agencies/datedAgency'
import type { AgencyGroup } from '@/domain/agencies/expandGroup'
import type { ResolvedCell } from '@/domain/agencies/resolveAgencies'
import { resolveAgencies } from '@/domain/agencies/resolveAgencies'
import type {
  ChannelNames,
  NamedChannel,
  ResolvedChannels,
} from '@/domain/channels/resolveChannels'
import { resolveChannels } from '@/domain/channels/resolveChannels'
import type { Deadline, PlanContext } from '@/domain/deadlines/deadline'
import { parseDeadline } from '@/domain/deadlines/parseDeadline'
import { remembered } from '@/importers/remembered'

/** What names are looked up in. */
export type PlanCatalogue<A extends DatedAgency, G extends AgencyGroup, C extends NamedChannel> = {
  directory: AgencyDirectory<A, G>
  channels: ChannelNames<C>
}

/** What the cells of one plan mean. */
export type CellReaders<A extends DatedAgency, G extends AgencyGroup, C extends NamedChannel> = {
  parties: (cell: string) => ResolvedCell<A, G>
  deadline: (cell: string) => Deadline
  /** Whether the year of a deadline is not written, but the plan's. */
  lacksYear: (cell: string) => boolean
  withoutYear: (cell: string) => Deadline
  channels: (cell: string) => ResolvedChannels<C>
}

/** The readers of one file, for each plan that its rows belong to. */
export function cellReaders<A extends DatedAgency, G extends AgencyGroup, C extends NamedChannel>(
  catalogue: PlanCatalogue<A, G, C>,
): (context: PlanContext) => CellReaders<A, G, C> {
  const directory = withFewSuggestions(catalogue.directory)
  const channels = remembered((cell) => resolveChannels(cell, catalogue.channels))
  const known = new Map<string, CellReaders<A, G, C>>()
  return (context) => {
    const key = `${context.planDate ?? ''} ${String(context.planYear)}`
    const { planDate } = context
    const withoutYear = remembered((cell) => parseDeadline(cell, { planDate }))
    const readers = known.get(key) ?? {
      parties: remembered((cell) => resolveAgencies(cell, directory, context.planDate)),
      deadline: remembered((cell) => parseDeadline(cell, context)),
      lacksYear: remembered((cell) => withoutYear(cell).problem?.code === 'deadline.yearMissing'),
      withoutYear,
      channels,
    }
    known.set(key, readers)
    return readers
  }
}

/** Each name is compared with every name of the city. */
const MOST_SUGGESTIONS = 100

/** The nearest name is looked for among all names of the city: fine for slips, slow for a wrong file. */
function withFewSuggestions<A extends DatedAgency, G extends AgencyGroup>(
  directory: AgencyDirectory<A, G>,
): AgencyDirectory<A, G> {
  const known = new Map<string, string | undefined>()
  return {
    ...directory,
    suggest: (text, date) => {
      const key = `${date}|${text}`
      if (!known.has(key)) {
        if (known.size >= MOST_SUGGESTIONS) return undefined
        known.set(key, directory.suggest(text, date))
      }
      return known.get(key)
    },
  }
}
