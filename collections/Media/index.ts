import type { CollectionConfig } from 'payload'
import { createInOwnSubtree } from '@/access/rules'
import { env } from '@/env'
import { agencyRef } from '@/fields/agencyRef'
import { demoFlag } from '@/fields/demoFlag'
import { label } from '@/i18n/label'
import { slugs } from '@/slugs'
import { publishMedia, readMedia, writeMedia } from './access'
import { takeUpload } from './cleaning/takeUpload'
import {
  flushStoredFiles,
  keepDeletedFiles,
  makeRoomForFile,
  removeUnstoredFiles,
} from './hooks/filesFollowDocument'
import { takeFile } from './hooks/takeFile'
import { ACCEPTED_TYPES, IMAGE_SIZES } from './fields'

/** Pictures (resized by sharp), sound, clips and documents. The type is checked by content, and what is taken is cleaned. */
export const Media: CollectionConfig = {
  slug: slugs.media,
  disableDuplicate: true,
  // The guard before the API asks for it, before a transaction begins.
  custom: { takeFile: takeUpload },
  labels: { singular: label((m) => m.media.one), plural: label((m) => m.media.many) },
  admin: {
    group: label((m) => m.groups.content),
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'agency', 'isPublic', 'filesize'],
  },
  access: {
    read: readMedia,
    create: createInOwnSubtree('keepMedia', 'agency'),
    update: writeMedia,
    delete: writeMedia,
  },
  hooks: {
    beforeOperation: [takeFile, makeRoomForFile],
    beforeValidate: [removeUnstoredFiles],
    beforeDelete: [keepDeletedFiles],
    afterChange: [flushStoredFiles],
  },
  upload: {
    staticDir: env.mediaDir,
    mimeTypes: [...ACCEPTED_TYPES],
    imageSizes: IMAGE_SIZES,
    adminThumbnail: 'thumbnail',
    focalPoint: true,
    // Nothing is fetched from other servers.
    pasteURL: false,
  },
  fields: [
    { name: 'alt', type: 'text', required: true, label: label((m) => m.media.alt) },
    { name: 'caption', type: 'text', label: label((m) => m.media.caption) },
    { name: 'transcript', type: 'textarea', label: label((m) => m.media.transcript) },
    agencyRef(),
    {
      name: 'isPublic',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: label((m) => m.media.isPublic),
      access: { create: publishMedia, update: publishMedia },
    },
    demoFlag(),
  ],
}
