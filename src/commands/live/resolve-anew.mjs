// The resolver that loads templates anew without all else: a module of templates/ that is imported with `?anew=3` gives the
// same mark to what it imports there. Node keeps modules by their address, so these are read from the disk, and the stages in
// src/ stay as they are.
const folder = new URL('../../../templates/', import.meta.url).href

export async function resolve(specifier, context, next) {
  const resolved = await next(specifier, context)
  const mark = context.parentURL === undefined ? null : new URL(context.parentURL).searchParams.get('anew')
  if (mark === null || !resolved.url.startsWith(folder)) return resolved
  const url = new URL(resolved.url)
  url.searchParams.set('anew', mark)
  return {...resolved, url: url.href}
}
