import { extname } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
}

/**
 * The content type of a saved file. A page that names no character set but is valid UTF-8 is said to be UTF-8: a browser would
 * take it for windows-1252 and misspell every accent.
 */
export const contentType = (path: string, bytes: Buffer): string => {
  const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream'
  if (!type.startsWith('text/')) return type
  const head = bytes.subarray(0, 4096).toString('latin1')
  if (type === 'text/html' && /<meta[^>]+charset/i.test(head)) return type
  return isUtf8(bytes) ? `${type}; charset=utf-8` : type
}

const isUtf8 = (bytes: Buffer): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
