import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { slugs } from '@/slugs'
import type { StoredActivity } from './storedActivities'

/** Drafts of an earlier import that keep another channel, with the names of these, or who may see them. */
export type WhatStays = { channel: number; channels: string[]; isPublic: number }

type Chosen = { channel: string; isPublic: boolean; language: 'vi' | 'en' }

/** What was chosen goes with new drafts only: those that are there may have been given it by hand. */
export async function whatStays(
  req: PayloadRequest,
  stored: readonly StoredActivity[],
  { channel, isPublic, language }: Chosen,
): Promise<WhatStays> {
  const others = stored.filter(({ activity }) => idOf(activity.channel) !== channel)
  const ids = [...new Set(others.map(({ activity }) => idOf(activity.channel) ?? ''))]
  const { docs } = await req.payload.find({
    collection: slugs.channels,
    where: { id: { in: ids } },
    select: { nameVi: true, nameEn: true },
    depth: 0,
    pagination: false,
    req,
  })
  return {
    channel: others.length,
    channels: docs.map(({ nameVi, nameEn }) => (language === 'en' ? nameEn : nameVi)),
    isPublic: stored.filter(({ activity }) => !!activity.isPublic !== isPublic).length,
  }
}
