/** How long a test waits before it says what it waited for; shorter than Vitest's patience, which does not say. */
export const patience = 120_000

/**
 * What a promise comes to, `await waitedFor('the build to end', once(build, 'exit'))`.
 *
 * @throws “Waited 120 s for the build to end” when it comes to nothing.
 */
export async function waitedFor<T>(what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited ${patience / 1000} s for ${what}`)), patience)
  })
  try {
    return await Promise.race([promise, tooLong])
  } finally {
    clearTimeout(timer)
  }
}
