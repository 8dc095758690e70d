/**
 * The files of a zip archive that `wanted` asks for, by their paths, as text in UTF-8 or as bytes.
 *
 * @throws when the bytes are no zip archive.
 */
export async function unzip(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const {unzipSync} = await import('fflate')
  return new Map(Object.entries(unzipSync(bytes, {filter: ({name}) => wanted(name)})))
}

export const utf8 = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes ?? new Uint8Array())
