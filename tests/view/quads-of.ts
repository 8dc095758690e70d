import jsonld from 'jsonld'

/**
 * The statements a machine reads, as N-Quads: every property must be one of schema.org's. That they are properties of
 * these types, and take these values, the compiler has checked against the published vocabulary (schema-dts).
 */
export const quadsOf = async (data: object): Promise<string[]> => {
  const options = {
    format: 'application/n-quads',
    // Fails on whatever would be dropped silently: a property without a meaning, a relative address.
    safe: true,
    documentLoader: async (url: string) => ({
      documentUrl: url,
      document: {'@context': {'@vocab': 'https://schema.org/', url: {'@type': '@id'}, isBasedOn: {'@type': '@id'}}},
    }),
  } as const
  const quads = await jsonld.toRDF(data, options)
  return String(quads).trim().split('\n')
}
