import type { Payload } from 'payload'
import type { Channel } from '@/payload-types'

/** A channel as the catalogue has them; broadcasts of a commune's station unless told otherwise. */
export function makeChannel(payload: Payload, data: Partial<Channel> = {}): Promise<Channel> {
  return payload.create({
    collection: 'channels',
    data: {
      code: 'truyen_thanh',
      nameVi: 'Truyền thanh cơ sở',
      nameEn: 'Commune broadcasting',
      groupCode: 'truyen_thanh',
      groupNameVi: 'Truyền thanh',
      groupNameEn: 'Broadcasting',
      primaryMeasure: 'airings',
      measures: ['newsItems', 'airings', 'minutes'],
      colour: '#0f766e',
      icon: 'radio',
      ...data,
    },
    depth: 0,
  })
}
