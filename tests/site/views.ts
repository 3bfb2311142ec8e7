// The key views of the site: what the visual test compares with its pictures.
export interface View {
  /** The name of its picture. */
  name: string
  path: string
  width: number
  height: number
  theme?: 'light' | 'dark'
  /** The element that is scrolled to the top before the picture is taken. */
  at?: string
  paper?: true
}

const PHONE = { width: 360, height: 740 }
const SMALL = { width: 320, height: 640 }
const TABLET = { width: 768, height: 900 }
const LAPTOP = { width: 1280, height: 800 }
const WIDE = { width: 1920, height: 1000 }

export const VIEWS: readonly View[] = [
  { name: 'home', path: '/', ...LAPTOP },
  { name: 'home-zh-phone', path: '/zh/', ...PHONE },
  { name: 'home-ru-tablet-dark', path: '/ru/', ...TABLET, theme: 'dark' },
  { name: 'deep-error', path: '/error/econnrefused/', ...LAPTOP },
  { name: 'deep-error-zh-dark', path: '/zh/error/econnreset/', ...LAPTOP, theme: 'dark' },
  { name: 'deep-error-ru-phone', path: '/ru/error/econnrefused/', ...PHONE },
  { name: 'causes-ru-small', path: '/ru/error/etimedout/', ...SMALL, at: '#causes' },
  { name: 'wire-dark', path: '/error/ehostunreach/', ...TABLET, theme: 'dark', at: '#wire' },
  { name: 'numbers-zh-phone', path: '/zh/error/econnrefused/', ...PHONE, at: '#platforms' },
  { name: 'deep-error-paper', path: '/error/econnrefused/', width: 794, height: 1123, paper: true },
  { name: 'short-error-zh-phone-dark', path: '/zh/error/elibbad/', ...PHONE, theme: 'dark' },
  { name: 'category', path: '/category/file/', ...LAPTOP },
  { name: 'category-zh-phone-dark', path: '/zh/category/connection/', ...PHONE, theme: 'dark' },
  { name: 'value', path: '/value/61/', ...LAPTOP },
  { name: 'platform-zh', path: '/zh/platform/windows/', ...LAPTOP, at: 'table' },
  { name: 'runtime-ru-phone', path: '/ru/runtime/node/', ...PHONE },
  { name: 'call-tablet', path: '/call/connect/', ...TABLET },
  { name: 'compare', path: '/compare/', ...LAPTOP },
  { name: 'compare-ru-phone-dark', path: '/ru/compare/', ...PHONE, theme: 'dark' },
  { name: 'diagnose-zh-tablet', path: '/zh/diagnose/', ...TABLET },
  { name: 'search', path: '/search/?q=61', ...LAPTOP },
  { name: 'search-ru-phone-dark', path: '/ru/search/?q=WinError%2010060', ...PHONE, theme: 'dark' },
  { name: 'about-wide-dark', path: '/about/', ...WIDE, theme: 'dark' },
  { name: 'not-found-ru', path: '/ru/econnrefusd/', ...TABLET },
]
