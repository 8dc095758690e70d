/** FNV-1a, 32 bits, in base 36: short, and the same on every machine. */
export function shortHash(text: string): string {
  let hash = hashSeed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), hashFactor)
  return (hash >>> 0).toString(36)
}

/** FNV-1a begins with this and multiplies by `hashFactor` at each letter. */
export const hashSeed = 0x811c9dc5
export const hashFactor = 0x01000193
