import { afterAll, describe, expect, it } from '@jest/globals'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { EnvironmentError } from '@/EnvironmentError'
import { checkDatabaseFile } from '@/files/checkDatabaseFile'
import { checkFolder } from '@/files/checkFolder'

const folder = mkdtempSync(path.join(tmpdir(), 'cchc-storage-'))
const inside = (name: string) => path.join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

const MEGABYTE = 1024 * 1024
const failing = (code: string) => () => {
  throw Object.assign(new Error(code), { code })
}
const check = (disk: Partial<Parameters<typeof checkFolder>[2]>) => () =>
  checkFolder('DATA_DIR', '/srv/x', { tryWriting: () => {}, freeBytes: () => Infinity, ...disk })

describe('a folder that cannot be written', () => {
  it.each([
    ['EROFS', /^DATA_DIR: \/srv\/x chỉ đọc được[^]*DATA_DIR: \/srv\/x is read-only/],
    ['EACCES', /không có quyền ghi vào \/srv\/x/],
    ['EPERM', /không có quyền ghi vào \/srv\/x/],
    ['ENOTDIR', /\/srv\/x không phải là thư mục/],
    ['ENOSPC', /đã đầy/],
    ['EMFILE', /không dùng được \/srv\/x \(EMFILE\)/],
  ])('is refused by name and says what to do: %s', (code, words) => {
    expect(check({ tryWriting: failing(code) })).toThrow(EnvironmentError)
    expect(check({ tryWriting: failing(code) })).toThrow(words)
  })

  it('is one with less than 16 MB free as well', () => {
    expect(check({ freeBytes: () => 16 * MEGABYTE })).not.toThrow()
    expect(check({ freeBytes: () => 16 * MEGABYTE - 1 })).toThrow(/đã đầy.*16 MB/)
  })

  it('may be a file in truth; one that is missing is made', () => {
    writeFileSync(inside('a-file'), '')
    expect(() => checkFolder('MEDIA_DIR', inside('a-file'))).toThrow(/MEDIA_DIR.*thư mục/)
    checkFolder('MEDIA_DIR', inside('new/one'))
    expect(existsSync(inside('new/one'))).toBe(true)
  })
})

describe('a database file', () => {
  const written = (name: string, content: string) => {
    writeFileSync(inside(name), content)
    return () => checkDatabaseFile('DATABASE_URI', inside(name))
  }

  it('is an SQLite file, an empty one or a new one', () => {
    expect(written('good.db', 'SQLite format 3\0…')).not.toThrow()
    expect(written('empty.db', '')).not.toThrow()
    expect(() => checkDatabaseFile('DATABASE_URI', inside('none.db'))).not.toThrow()
  })

  it('is refused when it is something else', () => {
    expect(written('bad.db', 'SQLite format 4\0…')).toThrow(/bad\.db không phải tệp SQLite/)
    mkdirSync(inside('folder.db'))
    expect(() => checkDatabaseFile('DATABASE_URI', inside('folder.db'))).toThrow(/là thư mục/)
  })
})
