// One page of each kind, without language: what a test visits that cannot visit all of them.

/** Deep and short errors, numbers with one meaning and many, and every page that is there once. */
export const KINDS = [
  '/',
  '/error/econnrefused/',
  '/error/emvscvaf/',
  '/category/connection/',
  '/value/61/',
  '/value/10061/',
  '/platform/',
  '/platform/windows/',
  '/runtime/',
  '/runtime/node/',
  '/call/',
  '/call/connect/',
  '/compare/',
  '/compare/2/',
  '/diagnose/',
  '/diagnose/at-once/',
  '/reproductions/',
  '/translations/',
  '/search/',
  '/about/',
  '/api/',
]
