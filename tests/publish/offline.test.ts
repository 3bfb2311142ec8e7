// Packing pages for offline use.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { KEPT, KEPT_CACHES, withoutStyles, withStyles } from '../../src/domain/offline.ts'
import { serviceWorker } from '../../src/offline/worker.ts'

test('a style sheet stands once, and pages are what they were', () => {
  const styles: string[] = []
  const pages = ['<style>a{b:c}</style><p>1</p>', '<style>a{b:c}</style><p>2</p><style>$&</style>']
  const packed = pages.map((page) => withoutStyles(page, styles))
  assert.deepEqual(styles, ['a{b:c}', '$&'])
  assert.deepEqual(packed, ['<style>0</style><p>1</p>', '<style>0</style><p>2</p><style>1</style>'])
  assert.deepEqual(
    packed.map((page) => withStyles(page, styles)),
    pages,
  )
})

test('the worker needs nothing from outside of itself', () => {
  const events: string[] = []
  const scope = {
    registration: { scope: 'https://atlas.example/atlas/' },
    addEventListener: (type: string) => events.push(type),
  }
  const run = new Function(
    'self',
    `(${serviceWorker.toString()})(self, "${KEPT_CACHES}", "${KEPT}")`,
  )
  run(scope)
  assert.deepEqual(events, ['install', 'activate', 'fetch'])
})
