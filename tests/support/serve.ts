// Serves the built site as a static host does: directories, 404 page, compression, the headers of `_headers`. For `npm start` and the tests.
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createBrotliCompress, createGzip, constants } from 'node:zlib'
import { headersFile } from './headers-file.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
}
const COMPRESSED = /^(text|application\/(json|xml)|image\/svg)/

async function fileFor(
  root: string,
  path: string,
): Promise<{ file: string; status: number; to?: string }> {
  const file = join(root, normalize(decodeURIComponent(path)))
  const found = await stat(file).catch(() => undefined)
  if (found?.isFile()) return { file, status: 200 }
  if (found?.isDirectory()) {
    const index = join(file, 'index.html')
    if ((await stat(index).catch(() => undefined)) !== undefined)
      return path.endsWith('/')
        ? { file: index, status: 200 }
        : { file: index, status: 301, to: `${path}/` }
  }
  return { file: join(root, '404.html'), status: 404 }
}

type HeadersFor = ReturnType<typeof headersFile>

/** Takes the folder of the site; returns what reads its `_headers`, anew when another build has written it. */
function headersOf(root: string): () => Promise<HeadersFor> {
  const file = join(root, '_headers')
  let written = -1
  let headersFor: HeadersFor = headersFile('')
  return async () => {
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }))
    if (mtimeMs !== written) {
      headersFor = headersFile(await readFile(file, 'utf8').catch(() => ''))
      written = mtimeMs
    }
    return headersFor
  }
}

/** Takes the folder of the built site and a port (0 for any); returns the listening server. */
export async function serve(root: string, port: number): Promise<Server> {
  const currentHeaders = headersOf(root)
  // A file with a mistake is told at the start.
  await currentHeaders()
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    Promise.all([fileFor(root, pathname), currentHeaders()]).then(
      ([{ file, status, to }, headersFor]) => {
        if (to !== undefined) return void response.writeHead(301, { Location: to + search }).end()
        const type = TYPES[extname(file)] ?? 'application/octet-stream'
        const accepted = String(request.headers['accept-encoding'] ?? '')
        const encoding = !COMPRESSED.test(type)
          ? ''
          : /\bbr\b/.test(accepted)
            ? 'br'
            : /\bgzip\b/.test(accepted)
              ? 'gzip'
              : ''
        response.writeHead(status, {
          'Content-Type': type,
          Vary: 'Accept-Encoding',
          // As static hosts do; what is asked for twice on one page then travels once.
          'Cache-Control': type.startsWith('text/html') ? 'no-cache' : 'max-age=60',
          ...headersFor(pathname),
          ...(encoding ? { 'Content-Encoding': encoding } : {}),
        })
        if (request.method === 'HEAD') return void response.end()
        const stream = createReadStream(file)
        stream.on('error', () => response.destroy())
        if (encoding === 'br')
          stream
            .pipe(createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }))
            .pipe(response)
        else if (encoding === 'gzip') stream.pipe(createGzip()).pipe(response)
        else stream.pipe(response)
      },
      () => response.writeHead(400).end(),
    )
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => resolve(server))
  })
}

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

if (import.meta.main) {
  const port = Number(process.env['PORT'] ?? 4321)
  try {
    await serve(DIST, port)
    console.log(`The atlas is at http://localhost:${port}/ (Ctrl-C stops it)`)
  } catch (cause) {
    const busy = (cause as NodeJS.ErrnoException).code === 'EADDRINUSE'
    console.error(busy ? `Port ${port} is taken. Choose another: PORT=8080 npm start` : cause)
    process.exitCode = 1
  }
}
