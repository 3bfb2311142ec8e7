// Our nginx configuration, in a real nginx: pages, short links, unknown addresses, caching, security, compressed files.
import assert from 'node:assert/strict'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { request, type IncomingMessage } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { compress } from '../../src/publish/compress.ts'
import { HEADER_WITHOUT_HASHES } from '../../src/publish/policy.ts'
import { built, DIST, folder } from '../support/dist.ts'
import { findNginx, startNginx } from '../support/nginx.ts'

const work = await mkdtemp(join(tmpdir(), 'atlas-nginx-'))
const site = join(work, 'site')
const nginx = await findNginx(join(work, 'nginx'))

const FILES = [
  'index.html',
  '404.html',
  'error/econnrefused',
  'zh/error/econnrefused',
  'zh/feed.xml',
  'opensearch.xml',
  'error/econnrefused.md',
  '10061',
  '_astro',
  'og/en/econnrefused.png',
  'api/v1/errors/econnrefused.json',
]

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

/** Our configuration in a frame of its own, for this folder and port. */
async function configuration(port: number, brotli: string | undefined): Promise<string> {
  const ours = (await readFile(new URL('../../hosting/nginx.conf', import.meta.url), 'utf8'))
    .replace('listen 8080;', `listen ${port};`)
    .replace('root /srv/atlas;', `root ${site};`)
    .replace(/^ *brotli_static on;\n/m, (line) => (brotli === undefined ? '' : line))
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${work}/${name};`)
    .join('\n')
  const file = join(work, 'nginx.conf')
  await writeFile(
    file,
    `${brotli === undefined ? '' : `load_module ${brotli};`}
daemon off; master_process off; pid ${work}/nginx.pid;
events {}
http { access_log off; ${temporary}
${ours}
}`,
  )
  return file
}

interface Answer {
  status: number
  headers: IncomingMessage['headers']
  body: Buffer
}

/** `fetch` would follow redirects and unpack bodies: here they are what is asked about. */
function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(address, { headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks),
        }),
      )
    })
      .on('error', reject)
      .end()
  })
}

if (nginx === undefined) {
  test('nginx', (t) => t.diagnostic('There is no nginx, and Debian’s package cannot be had here.'))
  await rm(work, { recursive: true })
} else {
  for (const file of FILES) {
    await mkdir(dirname(join(site, file)), { recursive: true })
    await cp(join(DIST, file), join(site, file), { recursive: true })
  }
  await compress(site)
  const port = await freePort()
  const base = `http://localhost:${port}`
  const config = await configuration(port, nginx.brotli)
  const server = await startNginx(nginx, { config, address: `${base}/` })
  after(async () => {
    server.kill()
    await rm(work, { recursive: true })
  })

  test('a page is HTML in UTF-8 and is asked for again', async () => {
    const { status, headers, body } = await ask(`${base}/zh/error/econnrefused/`)
    assert.equal(status, 200)
    assert.equal(headers['content-type'], 'text/html; charset=utf-8')
    assert.equal(headers['cache-control'], 'public, max-age=0, must-revalidate')
    assert.equal(body.toString(), await built('/zh/error/econnrefused/'))
    const again = await ask(`${base}/zh/error/econnrefused/`, {
      'If-None-Match': headers.etag ?? '',
    })
    assert.equal(again.status, 304)
  })

  test('an address without its slash is led there, whatever the host is called', async () => {
    const { status, headers } = await ask(`${base}/error/econnrefused`)
    assert.equal(status, 301)
    assert.equal(headers.location, '/error/econnrefused/')
  })

  test('a short link answers', async () => {
    const { status, body } = await ask(`${base}/10061/`)
    assert.equal(status, 200)
    assert.match(body.toString(), /\/error\/econnrefused\//)
  })

  test('an unknown address gets our page with its status', async () => {
    for (const path of ['/no-such-page/', '/error/', '/404.html']) {
      const { status, body, headers } = await ask(base + path)
      assert.equal(status, 404, path)
      assert.match(body.toString(), /data-not-found/, path)
      assert.equal(headers['x-content-type-options'], 'nosniff', path)
    }
  })

  test('hashed assets are kept for ever', async () => {
    const [asset = ''] = await folder('/_astro')
    const { status, headers } = await ask(`${base}/_astro/${asset}`)
    assert.equal(status, 200)
    assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable')
    assert.match(headers['content-type'] ?? '', /javascript; charset=utf-8/)
  })

  for (const [path, type] of [
    ['/api/v1/errors/econnrefused.json', 'application/json; charset=utf-8'],
    ['/zh/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
    ['/error/econnrefused.md', 'text/markdown; charset=utf-8'],
    ['/og/en/econnrefused.png', 'image/png'],
  ] as const)
    test(`${path} is ${type}`, async () => {
      const { status, headers } = await ask(base + path)
      assert.equal(status, 200)
      assert.equal(headers['content-type'], type)
    })

  test('programs on other sites may read the API, not the pages', async () => {
    const api = await ask(`${base}/api/v1/errors/econnrefused.json`)
    assert.equal(api.headers['access-control-allow-origin'], '*')
    const page = await ask(`${base}/`)
    assert.equal(page.headers['access-control-allow-origin'], undefined)
  })

  test('security headers are on every answer', async () => {
    const { headers } = await ask(`${base}/`)
    assert.equal(headers['x-frame-options'], 'DENY')
    assert.equal(headers['content-security-policy'], HEADER_WITHOUT_HASHES)
    assert.equal(headers['referrer-policy'], 'strict-origin-when-cross-origin')
    assert.match(String(headers['permissions-policy']), /camera=\(\)/)
    assert.equal(headers.server, 'nginx')
  })

  for (const [encoding, unpack] of [
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ] as const)
    test(`a page is sent as ${encoding}`, async (t) => {
      if (encoding === 'br' && nginx.brotli === undefined)
        return t.diagnostic('This nginx has no brotli module.')
      const { headers, body } = await ask(`${base}/error/econnrefused/`, {
        'Accept-Encoding': encoding,
      })
      assert.equal(headers['content-encoding'], encoding)
      assert.match(headers.vary ?? '', /Accept-Encoding/)
      assert.equal(unpack(body).toString(), await built('/error/econnrefused/'))
    })
}
